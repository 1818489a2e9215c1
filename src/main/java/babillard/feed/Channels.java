package babillard.feed;

import babillard.catalogue.Catalogue;
import babillard.catalogue.Listing;
import babillard.feed.Channel.Extent;
import babillard.ledger.History;
import babillard.ledger.Topics;
import babillard.offer.Offer;
import babillard.site.SitePath;
import babillard.text.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                        channels.facets(
                                "employer",
                                catalogue.employers(),
                                SitePath::employer,
                                topics -> topics.employer().stream().toList()),
                        channels.facets("corps", catalogue.corps(), SitePath::corps, Topics::corps),
                        channels.facets("place", catalogue.places(), SitePath::place, Topics::places))
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

    private <T> Stream<Channel> facets(
            String word,
            List<Listing<T>> listings,
            Function<Slug, SitePath> page,
            Function<Topics, Collection<Slug>> kind) {
        Map<Slug, List<Farewell>> withdrawn = withdrawn(kind);
        return listings.stream()
                .map(listing -> new Channel(
                        input,
                        page.apply(listing.slug()),
                        titled(listing.name()),
                        Words.say(word + ".description", listing.name()),
                        Extent.SUMMARY,
                        listing.open(),
                        Stream.concat(
                                        farewells(listing.closed()),
                                        withdrawn.getOrDefault(listing.slug(), List.of()).stream())
                                .toList()));
    }

    private String titled(String name) {
        return Words.say("title", name, input.masthead().title());
    }

    private List<Farewell> farewells() {
        return Stream.concat(farewells(input.catalogue().closed()), withdrawn().map(Farewell::of))
                .toList();
    }

    private static Stream<Farewell> farewells(List<Offer> closed) {
        return closed.stream().map(Farewell::of);
    }

    /** Those of each listing in which they once stood, though the notice that said so is gone. */
    private Map<Slug, List<Farewell>> withdrawn(Function<Topics, Collection<Slug>> kind) {
        Map<Slug, List<Farewell>> byTopic = new HashMap<>();
        withdrawn()
                .forEach(history -> history.topics(kind)
                        .forEach(topic -> byTopic.computeIfAbsent(topic, first -> new ArrayList<>())
                                .add(Farewell.of(history))));
        return byTopic;
    }

    private Stream<History> withdrawn() {
        return input.ledger().histories().stream().filter(History::isWithdrawn);
    }
}
