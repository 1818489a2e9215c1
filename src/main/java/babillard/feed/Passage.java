package babillard.feed;

import babillard.ledger.History;
import babillard.ledger.Scope;
import babillard.ledger.Stay;
import babillard.offer.Offer;
import babillard.text.Slug;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What happened in a channel: which offers left it, and when something last happened. */
record Passage(List<Farewell> left, Optional<OffsetDateTime> last) {
    Passage {
        left = List.copyOf(left);
    }

    /** Up to a day, for a scope; offers that were cancelled are told by name. */
    static Passage of(List<History> histories, Scope scope, Map<Slug, Offer> cancelled, LocalDate today) {
        List<Farewell> left = new ArrayList<>();
        TreeMap<LocalDate, Integer> counts = new TreeMap<>();
        for (History history : histories) {
            Stay stay = history.stay(scope);
            stay.days().forEach(day -> counts.merge(day, 1, Integer::sum));
            stay.left()
                    .map(event -> Farewell.of(history, event, Optional.ofNullable(cancelled.get(history.id()))))
                    .ifPresent(left::add);
        }
        return new Passage(left, Optional.ofNullable(counts.floorEntry(today)).map(Passage::moment));
    }

    /** As the day goes on, each event makes the moment a later one. */
    private static OffsetDateTime moment(Map.Entry<LocalDate, Integer> newest) {
        return Noumea.dawn(newest.getKey()).plusSeconds(newest.getValue() - 1L);
    }

    /** Of those that left, only the ones that did so of late and are not among these again. */
    Passage besides(List<FeedItem> items) {
        Passage away = without(items.stream().map(item -> item.offer().id()).collect(Collectors.toSet()));
        return new Passage(Farewell.recent(away.left, items), last);
    }

    /** The same, where some offers are told of no more. */
    Passage without(Set<Slug> untold) {
        return new Passage(
                left.stream()
                        .filter(farewell -> !untold.contains(farewell.id()))
                        .toList(),
                last);
    }
}
