package babillard.feed;

import babillard.catalogue.Catalogue;
import babillard.catalogue.Listing;
import babillard.feed.Channel.Extent;
import babillard.ledger.History;
import babillard.offer.Offer;
import babillard.site.SitePath;
import babillard.text.Slug;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which feeds there are: one for the site, one for what closes soon, one for each employer, corps and place ever seen. */
final class Channels {
    private final FeedInput input;

    private Channels(FeedInput input) {
        this.input = input;
    }

    static List<Channel> of(FeedInput input) {
        Channels channels = new Channels(input);
        Catalogue catalogue = input.catalogue();
        return Stream.of(
                        Stream.of(channels.site(), channels.closingSoon()),
                        channels.facets("employer", catalogue.employers(), SitePath::employer),
                        channels.facets("corps", catalogue.corps(), SitePath::corps),
                        channels.facets("place", catalogue.places(), SitePath::place))
                .flatMap(Function.identity())
                .toList();
    }

    private Channel site() {
        return new Channel(
                input,
                SitePath.page(""),
                input.masthead().title(),
                input.masthead().description(),
                Extent.WHOLE,
                input.catalogue().open(),
                farewells());
    }

    private Channel closingSoon() {
        return new Channel(
                input,
                SitePath.page("cloture-proche"),
                titled(Words.say("soon.title")),
                Words.say("soon.description"),
                Extent.SUMMARY,
                input.catalogue().closingSoon(),
                farewells());
    }

    private <T> Stream<Channel> facets(String word, List<Listing<T>> listings, Function<Slug, SitePath> page) {
        return listings.stream()
                .map(listing -> new Channel(
                        input,
                        page.apply(listing.slug()),
                        titled(listing.name()),
                        Words.say(word + ".description", listing.name()),
                        Extent.SUMMARY,
                        listing.open(),
                        farewells(listing.closed())));
    }

    private String titled(String name) {
        return Words.say("title", name, input.masthead().title());
    }

    private List<Farewell> farewells() {
        return Stream.concat(
                        farewells(input.catalogue().closed()).stream(),
                        input.ledger().histories().stream()
                                .filter(History::isWithdrawn)
                                .map(Farewell::of))
                .toList();
    }

    private static List<Farewell> farewells(List<Offer> closed) {
        return closed.stream().map(Farewell::of).toList();
    }
}
