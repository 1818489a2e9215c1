package babillard.page;

import babillard.catalogue.Listing;
import babillard.page.Frame.Head;
import babillard.site.SitePath;
import babillard.text.Slug;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The page that says what a feed is and where all of them are. */
record FeedsView(Frame frame, String script, Feed site, Feed soon, List<Followed> kinds) implements View {
    /** The feeds of one kind of listing; many are {@code folded}, behind their number. */
    record Followed(String heading, Optional<String> folded, List<Feed> feeds) {}

    static FeedsView of(PageInput input) {
        Feed site = Feed.ofSite(input);
        Head head =
                new Head(Pages.FEEDS, input.say("feeds.heading"), input.say("feeds.description")).with(List.of(site));
        return new FeedsView(
                Frame.of(input, head),
                input.link(input.assets().path("copier.js")),
                site,
                Feed.beside(input, input.say("soon.heading"), Pages.SOON),
                List.of(
                        followed(input, "feeds.employers", input.facets().employers(), SitePath::employer),
                        followed(input, "feeds.corps", input.facets().corps(), SitePath::corps),
                        followed(input, "feeds.places", input.facets().places(), SitePath::place)));
    }

    private static <T> Followed followed(
            PageInput input, String heading, List<Listing<T>> listings, Function<Slug, SitePath> path) {
        return new Followed(
                input.say(heading),
                Optional.of(input.words().count("feeds.count", listings.size()))
                        .filter(number -> listings.size() > Indexes.MANY),
                listings.stream()
                        .map(listing -> Feed.beside(input, listing.name(), path.apply(listing.slug())))
                        .toList());
    }

    @Override
    public String template() {
        return "feeds.ftlh";
    }
}
