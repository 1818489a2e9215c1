package babillard.offer;

import java.time.LocalDate;
import java.util.Optional;

/** The last day on which one may apply, at Nouméa; an hour is told, but the offer stays open to the end of the day. */
public record Deadline(LocalDate day, Optional<String> hour) {
    public boolean isPast(LocalDate today) {
        return day.isBefore(today);
    }
}
