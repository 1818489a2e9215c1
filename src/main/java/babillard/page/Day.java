package babillard.page;

import java.time.LocalDate;
import java.time.YearMonth;

/** A date as pages show it: for machines, in full, and in the pieces of a calendar leaf. */
record Day(String iso, String full, String number, String month) {
    static Day of(Dates dates, LocalDate date) {
        return new Day(
                date.toString(), dates.full(date), dates.dayOfMonth(date), dates.shortMonth(YearMonth.from(date)));
    }
}
