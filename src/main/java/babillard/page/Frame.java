package babillard.page;

import babillard.site.SitePath;
import java.util.List;
import java.util.Optional;

/** What surrounds every page: its head, the way to it, the navigation, the foot. */
record Frame(
        String language,
        String title,
        String description,
        Optional<String> canonical,
        boolean indexed,
        String portal,
        String home,
        String style,
        String favicon,
        String icons,
        String manifest,
        String openSearch,
        Optional<String> picture,
        Optional<String> search,
        String keys,
        String connection,
        List<Tab> tabs,
        List<Link> trail,
        List<Link> footer,
        List<Feed> feeds,
        Optional<LinkedData> data,
        Optional<String> dataHash,
        Scripts scripts) {

    /** A link among others of its kind; {@code current} is {@code page} on the very page, {@code true} near it. */
    record Tab(String label, String href, Optional<String> current) {
        static Tab of(String label, String href, boolean here) {
            return new Tab(label, href, here ? Optional.of("true") : Optional.empty());
        }
    }

    /** What a page says of itself, from which its frame is made. */
    record Head(
            SitePath path,
            String title,
            String description,
            boolean indexed,
            List<Link> trail,
            List<Feed> feeds,
            Optional<LinkedData> data,
            List<Script> scripts) {
        Head(SitePath path, String title, String description) {
            this(path, title, description, true, List.of(), List.of(), Optional.empty(), List.of());
        }

        Head under(Link... parents) {
            return new Head(path, title, description, indexed, List.of(parents), feeds, data, scripts);
        }

        Head with(List<Feed> more) {
            return new Head(path, title, description, indexed, trail, more, data, scripts);
        }

        Head telling(LinkedData told) {
            return new Head(path, title, description, indexed, trail, feeds, Optional.of(told), scripts);
        }

        Head running(Script... more) {
            return new Head(path, title, description, indexed, trail, feeds, data, List.of(more));
        }

        Head hidden(boolean hide) {
            return new Head(path, title, description, !hide, trail, feeds, data, scripts);
        }
    }

    static Frame of(PageInput input, Head head) {
        String portal = input.masthead().title();
        Optional<LinkedData> data = head.data().or(() -> Trail.data(input, head));
        return new Frame(
                input.words().language(),
                head.title().equals(portal) ? portal : head.title() + " – " + portal,
                head.description(),
                head.path().equals(Pages.MISSING)
                        ? Optional.empty()
                        : Optional.of(input.masthead().base().absolute(head.path())),
                head.indexed(),
                portal,
                input.link(Pages.HOME),
                input.link(input.assets().path("site.css")),
                input.link(input.assets().path("favicon.svg")),
                input.link(input.assets().path("icons.svg")),
                input.link(new SitePath("manifest.webmanifest")),
                input.link(new SitePath("opensearch.xml")),
                input.assets().find("partage.png").map(input.masthead().base()::absolute),
                head.path().equals(Pages.SEARCH) ? Optional.empty() : Optional.of(input.link(Pages.SEARCH)),
                input.link(input.assets().path("search/field.js")),
                input.link(input.assets().path(Script.CONNECTION)),
                Navigation.tabs(input, head),
                Trail.links(input, head),
                Navigation.footer(input),
                head.feeds(),
                data,
                data.map(LinkedData::hash),
                Scripts.of(input, head.scripts()));
    }
}
