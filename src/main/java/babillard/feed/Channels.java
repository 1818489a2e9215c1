package babillard.feed;

import babillard.catalogue.Catalogue;
import babillard.catalogue.Listing;
import babillard.feed.Channel.Extent;
import babillard.ledger.History;
import babillard.ledger.Topics;
import babillard.offer.Offer;
import babillard.site.SitePath;
import babillard.text.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                farewells(),
                List.of());
    }

    private Channel closingSoon() {
        return new Channel(
                input,
                SitePath.page("cloture-proche"),
                titled(Words.say("soon.title")),
                Words.say("soon.description"),
                Extent.SUMMARY,
                input.catalogue().closingSoon(),
                farewells().stream().filter(Farewell::closedSoon).toList(),
                Stream.concat(enteredSoon(), leftSoon()).toList());
    }

    private Stream<LocalDate> enteredSoon() {
        return input.catalogue().closingSoon().stream()
                .map(offer -> offer.terms().deadline().day().minusDays(Catalogue.DAYS_SOON));
    }

    /** When an open offer was given more time while it closed soon, or was over. */
    private Stream<LocalDate> leftSoon() {
        return input.catalogue().open().stream()
                .flatMap(offer -> input.ledger().history(offer.id()).stream())
                .filter(history -> history.wasDueBy(history.last().day().plusDays(Catalogue.DAYS_SOON)))
                .map(history -> history.last().day());
    }

    private <T> Stream<Channel> facets(
            String word,
            List<Listing<T>> listings,
            Function<Slug, SitePath> page,
            Function<Topics, Collection<Slug>> kind) {
        Map<Slug, List<Farewell>> gone = gone(kind);
        Map<Slug, List<LocalDate>> moved = moved(kind);
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
                                        gone.getOrDefault(listing.slug(), List.of()).stream())
                                .distinct()
                                .toList(),
                        moved.getOrDefault(listing.slug(), List.of())));
    }

    private String titled(String name) {
        return Words.say("title", name, input.masthead().title());
    }

    private List<Farewell> farewells() {
        return Stream.concat(farewells(input.catalogue().closed()), withdrawn().map(Farewell::of))
                .toList();
    }

    private Stream<Farewell> farewells(List<Offer> closed) {
        return closed.stream().map(offer -> Farewell.of(offer, input.ledger().history(offer.id())));
    }

    /** Those of each listing in which they stood, now or earlier. */
    private Map<Slug, List<Farewell>> gone(Function<Topics, Collection<Slug>> kind) {
        Map<Slug, List<Farewell>> byTopic = new HashMap<>();
        for (Offer closed : input.catalogue().closed()) {
            Optional<History> history = input.ledger().history(closed.id());
            history.ifPresent(past -> add(byTopic, past.topics(kind), Farewell.of(closed, history)));
        }
        withdrawn().forEach(history -> add(byTopic, history.topics(kind), Farewell.of(history)));
        return byTopic;
    }

    private static <T> void add(Map<Slug, List<T>> byTopic, Collection<Slug> topics, T told) {
        topics.forEach(topic ->
                byTopic.computeIfAbsent(topic, first -> new ArrayList<>()).add(told));
    }

    /** When an offer went to another employer, corps or place. */
    private Map<Slug, List<LocalDate>> moved(Function<Topics, Collection<Slug>> kind) {
        Map<Slug, List<LocalDate>> byTopic = new HashMap<>();
        input.ledger().histories().stream()
                .flatMap(history -> history.moves(kind).entrySet().stream())
                .forEach(move -> add(byTopic, List.of(move.getKey()), move.getValue()));
        return byTopic;
    }

    private Stream<History> withdrawn() {
        return input.ledger().histories().stream().filter(History::isWithdrawn);
    }
}
