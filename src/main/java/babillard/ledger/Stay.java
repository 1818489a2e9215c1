package babillard.ledger;

import babillard.ledger.Event.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An offer's time in a listing: the day of each thing that happened to it there, its coming and leaving among them, and
 * what last made it leave, unless it came back. A day on which it is yet to come may be the last.
 */
public record Stay(List<LocalDate> days, Optional<Event> left) {
    public Stay {
        days = List.copyOf(days);
    }

    static Stay of(List<Event> events, Scope scope) {
        List<LocalDate> days = new ArrayList<>();
        Optional<Event> left = Optional.empty();
        LocalDate since = events.get(0).facts().posted();
        Optional<LocalDate> came = before(events.get(0), since, scope);
        for (Event event : events) {
            boolean was = stood(came, event.day());
            if (was) {
                addUnless(since, came, days);
            }
            since = event.day();
            came = event.isPublic() ? scope.from(event.facts(), since) : Optional.empty();
            boolean is = came.filter(since::equals).isPresent();
            if (was || is) {
                days.add(since);
                left = is ? Optional.empty() : Optional.of(event);
            }
        }
        addUnless(since, came, days);
        return new Stay(days, left);
    }

    /** One that is closed when it is first seen was open before anyone kept count. */
    private static Optional<LocalDate> before(Event first, LocalDate posted, Scope scope) {
        return first.kind() == Kind.CLOSED ? scope.from(first.facts(), posted) : Optional.empty();
    }

    /** On the very day on which it comes, an earlier build may have shown it. */
    private static boolean stood(Optional<LocalDate> came, LocalDate event) {
        return came.filter(day -> !day.isAfter(event)).isPresent();
    }

    /** It may come to a listing as time passes, without any event. */
    private static void addUnless(LocalDate event, Optional<LocalDate> came, List<LocalDate> days) {
        came.filter(day -> !day.equals(event)).ifPresent(days::add);
    }
}
