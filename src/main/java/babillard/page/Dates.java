package babillard.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Dates as a language prints them; the names are among its words, since those of a JDK change with its version. */
record Dates(Words words, List<String> weekdays, List<String> months, List<String> shortMonths) {
    static Dates of(Words words) {
        return new Dates(words, names(words, "date.weekdays"), names(words, "date.months"), names(words, "date.short"));
    }

    private static List<String> names(Words words, String key) {
        return List.of(words.get(key).split(" "));
    }

    /** {@code vendredi 8 août 2025}. */
    String full(LocalDate date) {
        return words.get("date.full", weekdays.get(date.getDayOfWeek().getValue() - 1), plain(date));
    }

    /** {@code 8 août 2025}. */
    String plain(LocalDate date) {
        return words.get("date.plain", dayOfMonth(date), month(YearMonth.from(date)));
    }

    /** {@code août 2025}. */
    String month(YearMonth month) {
        return words.get("date.month", months.get(month.getMonthValue() - 1), month.getYear());
    }

    /** {@code sept. 2025}. */
    String shortMonth(YearMonth month) {
        return words.get("date.month", shortMonths.get(month.getMonthValue() - 1), month.getYear());
    }

    /** The number in a date; some languages have a word for the first. */
    String dayOfMonth(LocalDate date) {
        return date.getDayOfMonth() == 1 ? words.get("date.first") : Integer.toString(date.getDayOfMonth());
    }
}
