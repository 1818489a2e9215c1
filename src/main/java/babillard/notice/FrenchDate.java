package babillard.notice;

import babillard.text.EditDistance;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A date as it is printed, which need not exist: a weekday perhaps, the day, the month and, as a rule, the year; it
 * ends at {@code end} of the words that were read.
 */
record FrenchDate(Optional<DayOfWeek> weekday, int day, int month, Optional<Integer> year, int start, int end) {
    private static final List<String> WEEKDAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final List<List<String>> MONTHS = List.of(
            List.of("janvier", "janv", "jan"),
            List.of("fevrier", "fevr", "fev"),
            List.of("mars"),
            List.of("avril", "avr"),
            List.of("mai"),
            List.of("juin"),
            List.of("juillet", "juil"),
            List.of("aout"),
            List.of("septembre", "sept"),
            List.of("octobre", "oct"),
            List.of("novembre", "nov"),
            List.of("decembre", "dec"));
    private static final Map<String, Integer> MONTHS_BY_NAME = new HashMap<>();
    private static final int SHORTEST_MISREAD = 4;

    static {
        for (int i = 0; i < MONTHS.size(); i++) {
            for (String name : MONTHS.get(i)) {
                MONTHS_BY_NAME.put(name, i + 1);
            }
        }
    }

    /** The first date in a text. */
    static Optional<FrenchDate> in(String text) {
        return from(DateWords.of(text), 0);
    }

    /** The first date in the words that begins at {@code from} or behind. */
    static Optional<FrenchDate> from(DateWords words, int from) {
        for (int i = from; i < words.size(); i++) {
            Optional<FrenchDate> date = words.isNumber(i) ? at(words, i) : Optional.empty();
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** The day itself, when there is such a day and its year is printed. */
    Optional<LocalDate> date() {
        return year.flatMap(this::inYear);
    }

    Optional<LocalDate> inYear(int other) {
        try {
            return Optional.of(LocalDate.of(other, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether the printed weekday, if there is one, is that of the day. */
    boolean fits(LocalDate date) {
        return weekday.isEmpty() || weekday.get() == date.getDayOfWeek();
    }

    private static Optional<FrenchDate> at(DateWords words, int i) {
        int number = words.number(i);
        if (words.digits(i) == 4) {
            return iso(words, i, number);
        }
        if (number < 1 || number > 31 || words.digits(i) > 2) {
            return Optional.empty();
        }
        int next = behindOrdinal(words, i + 1);
        Optional<DayOfWeek> weekday = weekday(words.word(words.is(i - 1, ",") ? i - 2 : i - 1));
        int month = month(words.word(next));
        if (month > 0) {
            return Optional.of(inWords(words, i, number, month, next + 1, weekday));
        }
        int torn = MONTHS_BY_NAME.getOrDefault(words.word(next) + words.word(next + 1), 0);
        if (torn > 0) {
            return Optional.of(inWords(words, i, number, torn, next + 2, weekday));
        }
        return inDigits(words, i, number, weekday);
    }

    /** Behind the ending of {@code 1er} and the {@code de} of {@code 29 d'août}. */
    private static int behindOrdinal(DateWords words, int from) {
        int next = words.is(from, "er") || words.is(from, "°") || words.is(from, "ier") ? from + 1 : from;
        if (words.is(next, "d") && words.is(next + 1, "'")) {
            return next + 2;
        }
        return words.is(next, "de") ? next + 1 : next;
    }

    private static FrenchDate inWords(
            DateWords words, int i, int day, int month, int next, Optional<DayOfWeek> weekday) {
        int behind = words.is(next, ".") ? next + 1 : next;
        Optional<Integer> year = year(words, behind);
        return new FrenchDate(weekday, day, month, year, i, year.isPresent() ? behind + 1 : behind);
    }

    private static Optional<FrenchDate> inDigits(DateWords words, int i, int day, Optional<DayOfWeek> weekday) {
        boolean isDate = words.isSeparator(i + 1)
                && words.isNumber(i + 2)
                && words.digits(i + 2) <= 2
                && words.isSeparator(i + 3)
                && words.word(i + 1).equals(words.word(i + 3));
        Optional<Integer> year = isDate ? year(words, i + 4) : Optional.empty();
        return year.filter(it -> words.number(i + 2) <= mostMonth(words, i))
                .map(it -> new FrenchDate(weekday, day, words.number(i + 2), year, i, i + 5));
    }

    /** Day and month that changed places are a date that does not exist; pairs of digits in dots are a telephone. */
    private static int mostMonth(DateWords words, int i) {
        return words.digits(i + 4) == 2 && words.is(i + 1, ".") ? 12 : 31;
    }

    private static Optional<FrenchDate> iso(DateWords words, int i, int year) {
        boolean isDate = words.is(i + 1, "-") && words.isNumber(i + 2) && words.is(i + 3, "-") && words.isNumber(i + 4);
        return isDate && isYear(year)
                ? Optional.of(new FrenchDate(
                        Optional.empty(), words.number(i + 4), words.number(i + 2), Optional.of(year), i, i + 5))
                : Optional.empty();
    }

    private static Optional<Integer> year(DateWords words, int i) {
        if (!words.isNumber(i)) {
            return Optional.empty();
        }
        int year = words.digits(i) == 2 ? 2000 + words.number(i) : words.number(i);
        return isYear(year) ? Optional.of(year) : Optional.empty();
    }

    private static boolean isYear(int year) {
        return year >= 1990 && year <= 2099;
    }

    private static Optional<DayOfWeek> weekday(String word) {
        int index = WEEKDAYS.indexOf(word);
        for (int i = 0; index < 0 && i < WEEKDAYS.size(); i++) {
            index = resembles(word, WEEKDAYS.get(i)) ? i : -1;
        }
        return index < 0 ? Optional.empty() : Optional.of(DayOfWeek.of(index + 1));
    }

    private static int month(String word) {
        int month = MONTHS_BY_NAME.getOrDefault(word, 0);
        for (int i = 0; month == 0 && i < MONTHS.size(); i++) {
            month = resembles(word, MONTHS.get(i).get(0)) ? i + 1 : 0;
        }
        return month;
    }

    /** One letter wrong in a word of some length is a slip: no two months or weekdays are so near to each other. */
    private static boolean resembles(String word, String name) {
        String read = word.replace("rn", "m");
        return read.equals(name)
                || name.length() > SHORTEST_MISREAD
                        && Math.abs(read.length() - name.length()) <= 1
                        && EditDistance.between(read, name) == 1;
    }
}
