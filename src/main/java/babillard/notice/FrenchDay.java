package babillard.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as people write it, for remarks. */
final class FrenchDay {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.FRENCH);

    private FrenchDay() {}

    static String inWords(LocalDate day) {
        String words = WORDS.format(day);
        return day.getDayOfMonth() == 1 ? words.replaceFirst(" 1 ", " 1er ") : words;
    }
}
