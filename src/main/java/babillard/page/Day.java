package babillard.page;

import babillard.text.FrenchDates;
import java.time.LocalDate;
import java.time.YearMonth;

/** A date as pages show it: for machines, in full, and in the pieces of a calendar leaf. */
record Day(String iso, String full, String number, String month) {
    static Day of(LocalDate date) {
        return new Day(
                date.toString(),
                FrenchDates.full(date),
                FrenchDates.dayOfMonth(date),
                FrenchDates.shortMonth(YearMonth.from(date)));
    }
}
