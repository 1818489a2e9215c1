package babillard.feed;

import babillard.catalogue.Catalogue;
import babillard.ledger.History;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.text.Slug;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An offer that is no longer open, since a day; readers are told for a while, so that they can strike it out. One that
 * was {@code revoked} before its deadline is struck out of calendars as well.
 */
record Farewell(Slug id, LocalDate day, String title, LocalDate deadline, boolean revoked) {
    private static final int DAYS_TOLD = 90;

    /** One that closed, went and came back closed is told to have left when it went. */
    static Farewell of(Offer closed, Optional<History> history) {
        String employer = closed.assignment().employer().map(Employer::name).orElse("");
        return new Farewell(
                closed.id(),
                history.map(past -> past.last().day()).orElseGet(closed::firstDayClosed),
                employer.isEmpty()
                        ? closed.post().title()
                        : Words.say("event.who", closed.post().title(), employer),
                closed.terms().deadline().day(),
                closed.isCancelled());
    }

    /** Of a withdrawn offer nothing is told but its reference. */
    static Farewell of(History withdrawn) {
        LocalDate day = withdrawn.last().day();
        LocalDate deadline = withdrawn.facts().deadline();
        return new Farewell(withdrawn.id(), day, withdrawn.facts().reference(), deadline, !day.isAfter(deadline));
    }

    /** Whether it was among those that close soon when it left. */
    boolean closedSoon() {
        return !day.isBefore(deadline.minusDays(Catalogue.DAYS_SOON));
    }

    /** Those of the last days, counted from the newest event and not from today: a feed does not change by itself. */
    static List<Farewell> recent(List<Farewell> farewells, List<Offer> offers) {
        LocalDate newest = Stream.concat(
                        farewells.stream().map(Farewell::day),
                        offers.stream().map(offer -> offer.terms().postedOn()))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        LocalDate first = newest.minusDays(DAYS_TOLD);
        return farewells.stream()
                .filter(farewell -> !farewell.day().isBefore(first))
                .sorted(Comparator.comparing(Farewell::day).reversed().thenComparing(Farewell::id))
                .toList();
    }
}
