package babillard.notice;

import babillard.text.Span;
import java.util.List;
import java.util.Optional;

/** Finds, in the words of the header, which date is the deadline and at what hour it ends. */
final class Deadlines {
    /** A date with the words and the place it was found in. */
    record Written(FrenchDate date, String printed, Span span) {}

    private static final List<String> MOVED = List.of("report", "prolong", "repouss", "decal");

    private Deadlines() {}

    /** The date of a value: behind {@code reportée au} the new one, in {@code du … au …} the second, else the first. */
    static Optional<FrenchDate> in(String value) {
        DateWords words = DateWords.of(value);
        Optional<FrenchDate> first = FrenchDate.from(words, 0);
        int moved = movedAt(words);
        if (moved >= 0) {
            return FrenchDate.from(words, moved).or(() -> first);
        }
        Optional<FrenchDate> second = first.flatMap(date -> FrenchDate.from(words, date.end()));
        boolean isRange = first.isPresent() && second.isPresent() && isRange(words, first.get(), second.get());
        return isRange ? second : first;
    }

    /** Whether a value names several days and does not say in known words which of them holds. */
    static boolean isDoubtful(String value) {
        DateWords words = DateWords.of(value);
        Optional<FrenchDate> first = FrenchDate.from(words, 0);
        Optional<FrenchDate> second = first.flatMap(date -> FrenchDate.from(words, date.end()));
        return second.isPresent()
                && !isSameDay(first.get(), second.get())
                && movedAt(words) < 0
                && !isRange(words, first.get(), second.get())
                && !isReplaced(words, first.get(), second.get());
    }

    private static boolean isSameDay(FrenchDate one, FrenchDate other) {
        return one.day() == other.day() && one.month() == other.month();
    }

    static boolean isMoved(String value) {
        return movedAt(DateWords.of(value)) >= 0;
    }

    /** Whether the words say that the offer stays open until someone is found. */
    static boolean isUntilFilled(String value) {
        String folded = Folded.of(value).text;
        return folded.contains("pourvoi") || folded.contains("pourvu") || folded.contains("recrutement effectif");
    }

    /** {@code 16 h}, {@code 16h30}, {@code 16:30}, {@code 12 heures}, behind the date. */
    static Optional<String> hour(String value) {
        DateWords words = DateWords.of(value);
        int from = in(value).map(FrenchDate::end).orElse(0);
        for (int i = from; i + 1 < words.size(); i++) {
            if (words.isNumber(i) && words.number(i) < 25 && isHourSign(words, i)) {
                boolean hasMinutes = words.isNumber(i + 2) && words.digits(i + 2) == 2;
                return Optional.of(words.number(i) + " h" + (hasMinutes ? " " + words.word(i + 2) : ""));
            }
        }
        return from > 0 && words.words().contains("minuit")
                ? Optional.of("minuit")
                : words.words().contains("midi") ? Optional.of("midi") : Optional.empty();
    }

    private static boolean isHourSign(DateWords words, int i) {
        return words.is(i + 1, "h")
                || words.is(i + 1, "heures")
                || words.is(i + 1, "heure")
                || words.is(i + 1, "h.")
                || words.is(i + 1, ":") && words.isNumber(i + 2) && words.digits(i + 2) == 2;
    }

    private static int movedAt(DateWords words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.word(i);
            if (MOVED.stream().anyMatch(word::startsWith)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isRange(DateWords words, FrenchDate first, FrenchDate second) {
        boolean joined = false;
        for (int i = first.end(); i < second.start(); i++) {
            joined |= words.is(i, "au");
        }
        return joined && !isReplaced(words, first, second);
    }

    /** {@code au lieu du}: the second date is no longer true. */
    private static boolean isReplaced(DateWords words, FrenchDate first, FrenchDate second) {
        return words.words().subList(first.end(), second.start()).contains("lieu");
    }
}
