package babillard.feed;

import babillard.ledger.Event;
import babillard.ledger.Event.Kind;
import babillard.ledger.History;
import babillard.ledger.History.Moment;
import babillard.offer.Offer;
import babillard.site.SitePath;
import babillard.text.Slug;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes what opened, changed, closed or was withdrawn of late, an offer once with its dates: a program that keeps a
 * copy takes those that are open and drops the others, however long it has not looked.
 */
record ApiChanges(FeedInput input, Json json) {
    private static final int DAYS_TOLD = 90;

    void members() throws IOException {
        Optional<LocalDate> since = input.ledger().newest().map(newest -> newest.minusDays(DAYS_TOLD));
        json.textOrNull("since", since.map(Object::toString));
        Set<Slug> closed = input.catalogue().closed().stream().map(Offer::id).collect(Collectors.toSet());
        json.startArray("changes");
        for (History history : recent(since.orElse(LocalDate.EPOCH))) {
            change(history, closed);
        }
        json.end();
    }

    private List<History> recent(LocalDate since) {
        return input.ledger().histories().stream()
                .filter(history -> !history.last().day().isBefore(since))
                .sorted(Comparator.comparing((History history) -> history.last().day())
                        .reversed()
                        .thenComparing(History::id))
                .toList();
    }

    /** A closed offer whose notice cannot be read at the moment has no page to lead to. */
    private void change(History history, Set<Slug> closed) throws IOException {
        json.startObject();
        json.text("id", history.id());
        json.text("reference", history.facts().reference());
        json.text("status", status(history));
        json.textOrNull(
                "url",
                Optional.of(history.id())
                        .filter(id -> history.isPublic() || closed.contains(id))
                        .map(SitePath::offer)
                        .map(input::absolute));
        json.text("deadline", history.facts().deadline().toString());
        json.textOrNull("opened", history.firstPublished().map(Object::toString));
        json.textOrNull("changed", history.changed().map(Moment::day).map(Object::toString));
        json.textOrNull("closed", last(history, Kind.CLOSED));
        json.textOrNull("withdrawn", last(history, Kind.WITHDRAWN));
        json.end();
    }

    private static String status(History history) {
        return history.isPublic() ? "open" : history.isWithdrawn() ? "withdrawn" : "closed";
    }

    private static Optional<String> last(History history, Kind kind) {
        return history.events().stream()
                .filter(event -> event.kind() == kind)
                .map(Event::day)
                .max(Comparator.naturalOrder())
                .map(LocalDate::toString);
    }
}
