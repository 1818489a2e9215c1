package babillard.page;

import babillard.site.SitePath;
import java.util.List;
import java.util.Optional;

/** What surrounds every page of one language alike. */
record Surroundings(
        String language,
        String mark,
        String portal,
        String home,
        String style,
        String favicon,
        String icons,
        String manifest,
        String openSearch,
        Optional<String> picture,
        String search,
        String keys,
        String connection,
        List<Link> footer) {
    static Surroundings of(PageInput input) {
        Assets assets = input.assets();
        return new Surroundings(
                input.language().code(),
                input.mark(),
                input.masthead().title(),
                input.link(Pages.HOME),
                input.link(assets.path("site.css")),
                input.link(assets.path("favicon.svg")),
                input.link(assets.path("icons.svg")),
                input.link(new SitePath("manifest.webmanifest")),
                input.link(new SitePath("opensearch.xml")),
                assets.find("partage.png").map(input.masthead().base()::absolute),
                input.link(Pages.SEARCH),
                input.link(assets.path("search/field.js")),
                input.link(assets.path(Script.CONNECTION)),
                Navigation.footer(input));
    }
}
