package babillard.notice;

import babillard.text.Span;
import java.util.List;
import java.util.Optional;

/** What the header says of the deadline: which of its dates counts, and at what hour it ends. */
final class Deadlines {
    /** A date with the words and the place it was found in. */
    record Written(FrenchDate date, String printed, Span span) {}

    private static final List<String> MOVED = List.of("report", "prolong", "repouss", "decal");

    private final DateWords words;
    private final Optional<FrenchDate> first;
    private final Optional<FrenchDate> second;
    private final int moved;

    private Deadlines(DateWords words) {
        this.words = words;
        this.first = FrenchDate.from(words, 0);
        this.second = first.isPresent() ? FrenchDate.from(words, first.get().end()) : Optional.empty();
        this.moved = movedAt(words);
    }

    static Deadlines of(String value) {
        return new Deadlines(DateWords.of(value));
    }

    /** The date that counts: behind {@code reportée au} the new one, in {@code du … au …} the second, else the first. */
    Optional<FrenchDate> date() {
        Optional<FrenchDate> latest = moved < 0 ? Optional.empty() : FrenchDate.from(words, moved);
        if (latest.isPresent()) {
            return latest;
        }
        return moved < 0 && second.isPresent() && isRange(first.orElseThrow(), second.get()) ? second : first;
    }

    /** Whether a value names several days and does not say in known words which of them holds. */
    boolean isDoubtful() {
        return second.isPresent()
                && !isSameDay(first.orElseThrow(), second.get())
                && !isMoved()
                && !isRange(first.get(), second.get())
                && !isReplaced(first.get(), second.get());
    }

    private static boolean isSameDay(FrenchDate one, FrenchDate other) {
        return one.day() == other.day() && one.month() == other.month();
    }

    boolean isMoved() {
        return moved >= 0;
    }

    /** Whether the words say that the offer stays open until someone is found. */
    static boolean isUntilFilled(String value) {
        String folded = Folded.of(value).text;
        return folded.contains("pourvoi") || folded.contains("pourvu") || folded.contains("recrutement effectif");
    }

    /** {@code 16 h}, {@code 16h30}, {@code 16:30}, {@code 12 heures}, behind the date. */
    Optional<String> hour() {
        int from = date().map(FrenchDate::end).orElse(0);
        for (int i = from; i + 1 < words.size(); i++) {
            if (words.isNumber(i) && words.number(i) < 25 && isHourSign(i)) {
                boolean hasMinutes = words.isNumber(i + 2) && words.digits(i + 2) == 2;
                return Optional.of(words.number(i) + " h" + (hasMinutes ? " " + words.word(i + 2) : ""));
            }
        }
        return from > 0 && words.words().contains("minuit")
                ? Optional.of("minuit")
                : words.words().contains("midi") ? Optional.of("midi") : Optional.empty();
    }

    private boolean isHourSign(int i) {
        return words.is(i + 1, "h")
                || words.is(i + 1, "heures")
                || words.is(i + 1, "heure")
                || words.is(i + 1, "h.")
                || words.is(i + 1, ":") && words.isNumber(i + 2) && words.digits(i + 2) == 2;
    }

    private static int movedAt(DateWords words) {
        for (int i = 0; i < words.size(); i++) {
            for (String start : MOVED) {
                if (words.word(i).startsWith(start)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private boolean isRange(FrenchDate from, FrenchDate to) {
        boolean joined = false;
        for (int i = from.end(); i < to.start(); i++) {
            joined |= words.is(i, "au");
        }
        return joined && !isReplaced(from, to);
    }

    /** {@code au lieu du}: the second date is no longer true. */
    private boolean isReplaced(FrenchDate from, FrenchDate to) {
        return words.words().subList(from.end(), to.start()).contains("lieu");
    }
}
