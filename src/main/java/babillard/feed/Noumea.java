package babillard.feed;

import babillard.ledger.History.Moment;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The days of the notices as moments and as words; Nouméa knows no summer time. */
final class Noumea {
    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(11);

    private Noumea() {}

    /** The first moment of a day. */
    static OffsetDateTime dawn(LocalDate day) {
        return OffsetDateTime.of(day, LocalTime.MIDNIGHT, OFFSET);
    }

    /** Events of one day follow each other by a second, since only their order is known. */
    static OffsetDateTime moment(Moment moment) {
        return dawn(moment.day()).plusSeconds(moment.nth());
    }

    /** As programs read a moment: {@code 2025-08-15T00:00:00+11:00}. */
    static String printed(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    /** The last second of a day. */
    static OffsetDateTime dusk(LocalDate day) {
        return dawn(day.plusDays(1)).minusSeconds(1);
    }
}
