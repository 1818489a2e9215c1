package babillard.feed;

import babillard.ledger.History.Moment;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;

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

    /** The last second of a day. */
    static OffsetDateTime dusk(LocalDate day) {
        return dawn(day.plusDays(1)).minusSeconds(1);
    }

    /** A day as one writes it: {@code vendredi 1er août 2025}. */
    static String inWords(LocalDate day) {
        String number = day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth());
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRENCH)
                + " " + number
                + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH)
                + " " + day.getYear();
    }
}
