package babillard.feed;

import babillard.offer.Offer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** An offer that is no longer open, since a day; readers are told for a while, so that they can strike it out. */
record Farewell(Offer offer, LocalDate day) {
    private static final int DAYS_TOLD = 90;

    static Farewell of(Offer closed) {
        return new Farewell(closed, closed.firstDayClosed());
    }

    /** Those of the last days, counted from the newest event and not from today: a feed does not change by itself. */
    static List<Farewell> recent(List<Farewell> farewells, List<Offer> offers) {
        LocalDate newest = Stream.concat(
                        farewells.stream().map(Farewell::day),
                        offers.stream().map(offer -> offer.terms().postedOn()))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN.plusDays(DAYS_TOLD));
        LocalDate first = newest.minusDays(DAYS_TOLD);
        return farewells.stream()
                .filter(farewell -> !farewell.day().isBefore(first))
                .sorted(Comparator.comparing(Farewell::day)
                        .reversed()
                        .thenComparing(farewell -> farewell.offer().id()))
                .toList();
    }
}
