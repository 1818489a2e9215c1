package babillard.notice;

import java.util.List;
import java.util.OptionalInt;

/** Small numbers in digits or in French words. */
final class Numerals {
    private static final List<String> WORDS = List.of(
            "un",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "neuf",
            "dix",
            "onze",
            "douze",
            "treize",
            "quatorze",
            "quinze",
            "seize");

    private Numerals() {}

    /** The number that a folded word is, from 1 to 999. */
    static OptionalInt of(String word) {
        if (word.equals("une")) {
            return OptionalInt.of(1);
        }
        int index = WORDS.indexOf(word);
        if (index >= 0) {
            return OptionalInt.of(index + 1);
        }
        boolean isNumber = !word.isEmpty() && word.length() <= 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = isNumber ? Integer.parseInt(word) : 0;
        return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** The number that stands before the first word beginning with {@code unit}: {@code 10 ans}, {@code deux postes}. */
    static OptionalInt before(String unit, String text) {
        List<String> words = NameKey.words(Folded.of(text).text);
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).startsWith(unit)) {
                OptionalInt number = of(words.get(i - 1));
                if (number.isPresent()) {
                    return number;
                }
            }
        }
        return OptionalInt.empty();
    }
}
