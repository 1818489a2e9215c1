package babillard.ledger;

import babillard.catalogue.Catalogue;
import babillard.catalogue.Deserted;
import babillard.catalogue.Listing;
import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Place;
import babillard.text.Slug;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Finds the listings that some offers stood in, and that a catalogue does not have. */
final class Desertion {
    private final List<History> histories;

    private Desertion(List<History> histories) {
        this.histories = histories;
    }

    static Deserted of(List<History> histories, Catalogue catalogue) {
        Desertion desertion = new Desertion(histories);
        return new Deserted(
                desertion.listings(
                        topics -> topics.employer().stream().toList(), catalogue.employers(), Employer::unknown),
                desertion.listings(Topics::corps, catalogue.corps(), Corps::unknown),
                desertion.listings(Topics::places, catalogue.places(), name -> new Place(name, Optional.empty())));
    }

    private <T> List<Listing<T>> listings(
            Function<Topics, Collection<Topic>> kind, List<Listing<T>> standing, Function<String, T> named) {
        SortedMap<Slug, String> names = new TreeMap<>();
        histories.stream()
                .flatMap(history -> history.topics(kind).stream())
                .forEach(topic -> names.put(topic.slug(), topic.name()));
        standing.forEach(listing -> names.remove(listing.slug()));
        return names.entrySet().stream()
                .map(name -> new Listing<>(
                        named.apply(name.getValue()), name.getValue(), name.getKey(), List.of(), List.of()))
                .toList();
    }
}
