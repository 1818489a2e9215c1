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
        for (int from = 0, to; from < open.size(); from = to) {
            LocalDate day = open.get(from).lastDay();
            to = from + 1;
            while (to < open.size() && open.get(to).lastDay().equals(day)) {
                to++; // most lists are in this order, so a day is looked up once
            }
            counts.merge(day, to - from, Integer::sum);
        }
        return counts.entrySet().stream()
                .map(count -> count.getKey() + ":" + count.getValue())
                .collect(Collectors.joining(" "));
    }
}
