package babillard.page;

import babillard.offer.Offer;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The last days of open offers and how many have each, so that a script can count again: {@code 2025-08-22:3 …}. */
final class LastDays {
    private LastDays() {}

    static String of(List<Offer> open) {
        SortedMap<LocalDate, Integer> counts = new TreeMap<>();
        open.forEach(offer -> counts.merge(offer.lastDay(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> count.getKey() + ":" + count.getValue())
                .collect(Collectors.joining(" "));
    }
}
