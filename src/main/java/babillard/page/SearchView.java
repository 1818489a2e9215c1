package babillard.page;

import babillard.page.Frame.Head;
import java.util.List;

/** The page of the search; without script it leads to the facets. */
record SearchView(
        Frame frame,
        String action,
        String script,
        Sources sources,
        Keep keep,
        Link listing,
        List<Choice> facets,
        List<Link> ways)
        implements View {
    /** A facet by which results may be filtered. */
    record Choice(String name, String label) {}

    static SearchView of(PageInput input) {
        Head head = new Head(Pages.SEARCH, input.say("search.heading"), input.say("search.description"))
                .running(Script.KEEP);
        String offer = input.link(Pages.OFFERS);
        return new SearchView(
                Frame.of(input, head),
                input.link(Pages.SEARCH),
                input.link(input.assets().path("search/page.js")),
                Sources.of(input),
                Keep.search(input),
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

    @Override
    public String template() {
        return "search.ftlh";
    }
}
