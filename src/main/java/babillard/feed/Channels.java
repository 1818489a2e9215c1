package babillard.feed;

import babillard.catalogue.Catalogue;
import babillard.catalogue.Deserted;
import babillard.catalogue.Listing;
import babillard.feed.Channel.Extent;
import babillard.ledger.History;
import babillard.ledger.Scope;
import babillard.ledger.Topic;
import babillard.ledger.Topics;
import babillard.offer.Offer;
import babillard.site.SitePath;
import babillard.text.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which feeds there are: one for the site, one for what closes soon, one for each employer, corps and place ever seen. */
final class Channels {
    private final FeedInput input;
    private final Map<Slug, FeedItem> items;
    private final List<History> histories;
    private final Set<Slug> gone;
    private final Map<Slug, Offer> cancelled;

    private Channels(FeedInput input, Map<Slug, FeedItem> items) {
        this.input = input;
        this.items = items;
        this.histories = input.ledger().histories();
        this.gone = input.catalogue().gone().stream().map(Offer::id).collect(Collectors.toSet());
        this.cancelled = input.catalogue().closed().stream()
                .filter(Offer::isCancelled)
                .collect(Collectors.toMap(Offer::id, offer -> offer));
    }

    static List<Channel> of(FeedInput input, Map<Slug, FeedItem> items) {
        Channels channels = new Channels(input, items);
        Catalogue catalogue = input.catalogue();
        Deserted deserted = input.deserted();
        return Stream.of(
                        Stream.of(channels.site(), channels.closingSoon()),
                        channels.facets(
                                "employer",
                                catalogue.employers(),
                                deserted.employers(),
                                SitePath::employer,
                                topics -> topics.employer().stream().toList()),
                        channels.facets("corps", catalogue.corps(), deserted.corps(), SitePath::corps, Topics::corps),
                        channels.facets(
                                "place", catalogue.places(), deserted.places(), SitePath::place, Topics::places))
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
                items(input.catalogue().open()),
                passage(histories, Scope.EVERYTHING));
    }

    private Channel closingSoon() {
        return new Channel(
                input,
                SitePath.page("cloture-proche"),
                titled(Words.say("soon.title")),
                Words.say("soon.description"),
                Extent.SUMMARY,
                items(input.catalogue().closingSoon()),
                passage(histories, Scope.dueWithin(Catalogue.DAYS_SOON)));
    }

    private <T> Stream<Channel> facets(
            String word,
            List<Listing<T>> listings,
            List<Listing<T>> deserted,
            Function<Slug, SitePath> page,
            Function<Topics, Collection<Topic>> kind) {
        Map<Slug, List<History>> byTopic = byTopic(kind);
        return Stream.concat(listings.stream(), deserted.stream())
                .map(listing -> new Channel(
                        input,
                        page.apply(listing.slug()),
                        titled(listing.name()),
                        Words.say(word + ".description", listing.name()),
                        Extent.SUMMARY,
                        items(listing.open()),
                        passage(byTopic.getOrDefault(listing.slug(), List.of()), Scope.about(listing.slug(), kind))));
    }

    /** Those posted last come first. */
    private List<FeedItem> items(List<Offer> offers) {
        return offers.stream()
                .sorted(Comparator.comparing((Offer offer) -> offer.terms().postedOn())
                        .reversed())
                .map(offer -> Objects.requireNonNull(items.get(offer.id()), "an open offer without its item"))
                .toList();
    }

    private Passage passage(List<History> histories, Scope scope) {
        return Passage.of(histories, scope, cancelled, input.catalogue().day()).without(gone);
    }

    private String titled(String name) {
        return Words.say("title", name, input.masthead().title());
    }

    private Map<Slug, List<History>> byTopic(Function<Topics, Collection<Topic>> kind) {
        Map<Slug, List<History>> byTopic = new HashMap<>();
        for (History history : histories) {
            for (Topic topic : history.topics(kind)) {
                byTopic.computeIfAbsent(topic.slug(), first -> new ArrayList<>())
                        .add(history);
            }
        }
        return byTopic;
    }
}
