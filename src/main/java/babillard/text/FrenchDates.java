package babillard.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Dates as French prints them; the names stand here, since those of a JDK change from one version to the next. */
public final class FrenchDates {
    private static final List<String> WEEKDAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final List<String> MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    private static final List<String> SHORT_MONTHS =
            List.of("janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.");

    private FrenchDates() {}

    /** {@code vendredi 8 août 2025}. */
    public static String full(LocalDate date) {
        return weekday(date) + " " + plain(date);
    }

    /** {@code 1er août 2025}. */
    public static String plain(LocalDate date) {
        return dayOfMonth(date) + " " + month(YearMonth.from(date));
    }

    /** {@code août 2025}. */
    public static String month(YearMonth month) {
        return MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
    }

    /** {@code sept. 2025}. */
    public static String shortMonth(YearMonth month) {
        return SHORT_MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
    }

    public static String weekday(LocalDate date) {
        return WEEKDAYS.get(date.getDayOfWeek().getValue() - 1);
    }

    /** The number in a date, which is ordinal for the first of a month alone. */
    public static String dayOfMonth(LocalDate date) {
        return date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
    }
}
