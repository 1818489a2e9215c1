package babillard.feed;

import babillard.ledger.Event;
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
 * An offer that left a channel, on a day; readers are told for a while, so that they can strike it out. One that was
 * {@code revoked} before its deadline is struck out of calendars as well.
 */
record Farewell(Slug id, LocalDate day, String title, LocalDate deadline, boolean revoked, int revision) {
    private static final int DAYS_TOLD = 90;

    /** Of a notice that is gone nothing is told but its reference. */
    static Farewell of(History history, Event left, Optional<Offer> cancelled) {
        LocalDate deadline = history.facts().deadline();
        boolean early = !left.day().isAfter(deadline);
        return new Farewell(
                history.id(),
                left.day(),
                cancelled.map(Farewell::name).orElse(history.facts().reference()),
                deadline,
                !left.isPublic() && (cancelled.isPresent() || early),
                left.revision());
    }

    private static String name(Offer offer) {
        String title = offer.post().title();
        return offer.assignment()
                .employer()
                .map(Employer::name)
                .map(employer -> Words.say("event.who", title, employer))
                .orElse(title);
    }

    /** Those of the last days, counted from the newest event and not from today: a feed does not change by itself. */
    static List<Farewell> recent(List<Farewell> farewells, List<FeedItem> items) {
        LocalDate newest = Stream.concat(
                        farewells.stream().map(Farewell::day),
                        items.stream().map(item -> item.offer().terms().postedOn()))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        LocalDate first = newest.minusDays(DAYS_TOLD);
        return farewells.stream()
                .filter(farewell -> !farewell.day().isBefore(first))
                .sorted(Comparator.comparing(Farewell::day).reversed().thenComparing(Farewell::id))
                .toList();
    }
}
