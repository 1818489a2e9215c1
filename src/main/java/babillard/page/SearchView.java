package babillard.page;

import babillard.page.Frame.Head;
import babillard.site.SitePath;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of the search; without script it leads to the facets. */
record SearchView(
        Frame frame,
        String action,
        String worker,
        String scripts,
        String script,
        String folder,
        String offers,
        Link listing,
        List<Choice> facets,
        List<Link> ways)
        implements View {
    /** The engine lies with the files that it searches, under a name that tells its version. */
    private static final SitePath LUNR = new SitePath("search/lunr-2.3.9.min.js");

    private static final SitePath MANIFEST = new SitePath("search/manifest.json");

    /** A facet by which results may be filtered. */
    record Choice(String name, String label) {}

    static SearchView of(PageInput input) {
        Head head = new Head(Pages.SEARCH, input.say("search.heading"), input.say("search.description"));
        String manifest = input.link(MANIFEST);
        String offer = input.link(Pages.OFFERS);
        return new SearchView(
                Frame.of(input, head),
                input.link(Pages.SEARCH),
                asset(input, "worker"),
                Stream.concat(
                                Stream.of(input.link(LUNR)),
                                Stream.of("french", "engine", "query").map(name -> asset(input, name)))
                        .collect(Collectors.joining(" ")),
                asset(input, "page"),
                manifest.substring(0, manifest.lastIndexOf('/') + 1),
                offer,
                new Link(input.say("listing.open"), offer),
                List.of(
                        new Choice("employeur", input.say("fact.employer")),
                        new Choice("corps", input.say("search.corps")),
                        new Choice("lieu", input.say("search.place"))),
                List.of(
                        new Link(input.say("listing.open"), offer),
                        new Link(input.say("home.employers.all"), input.link(Pages.EMPLOYERS)),
                        new Link(input.say("home.corps.all"), input.link(Pages.CORPS)),
                        new Link(input.say("home.places.all"), input.link(Pages.PLACES)),
                        new Link(input.say("nav.archives"), input.link(Pages.ARCHIVES))));
    }

    private static String asset(PageInput input, String name) {
        return input.link(input.assets().path("search/" + name + ".js"));
    }

    @Override
    public String template() {
        return "search.ftlh";
    }
}
