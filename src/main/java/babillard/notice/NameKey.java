package babillard.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What remains of a name when gender, number, small words and signs are evened out, so that every spelling of an
 * employer, a corps or a place leads to the same key.
 */
final class NameKey {
    private static final Set<String> SMALL =
            Set.of("de", "du", "des", "d", "la", "le", "les", "l", "et", "a", "au", "aux", "en", "un", "une");
    private static final List<String> ENDINGS = List.of(
            "trices", "trice", "euses", "euse", "eresse", "teure", "rice", "ieres", "iere", "ere", "ves", "ve", "nes",
            "ne", "le", "es", "se", "te", "e", "s");

    private static final int SHORTEST_STEM = 3;

    private NameKey() {}

    static String of(String name) {
        return of(words(Folded.of(name).text));
    }

    static String of(List<String> words) {
        return String.join(" ", stems(words));
    }

    /** The stems of the words that count. */
    static List<String> stems(List<String> words) {
        List<String> stems = new ArrayList<>(words.size());
        for (String word : words) {
            if (!SMALL.contains(word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    /** The words of a folded text without the endings that name the other gender: {@code technicien(ne)}. */
    static List<String> words(String folded) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            int end = at;
            while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
                end++;
            }
            if (end > at) {
                words.add(folded.substring(at, end));
                end = behindInclusiveEnding(folded, end);
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    /** Behind {@code (e)}, {@code ·e·s}, {@code .ne}, {@code -trice}, {@code /rice} at the end of a word. */
    static int behindInclusiveEnding(String folded, int from) {
        int at = from;
        while (at < folded.length() && "(.·•-/".indexOf(folded.charAt(at)) >= 0) {
            int end = behindEnding(folded, at + 1);
            if (end < 0) {
                return at;
            }
            boolean closes = end < folded.length() && folded.charAt(end) == ')';
            if ((folded.charAt(at) == '(') != closes) {
                return at;
            }
            at = closes ? end + 1 : end;
        }
        return at;
    }

    private static int behindEnding(String folded, int from) {
        for (String ending : ENDINGS) {
            int end = from + ending.length();
            if (folded.startsWith(ending, from)
                    && (end >= folded.length() || !Character.isLetterOrDigit(folded.charAt(end)))) {
                return end;
            }
        }
        return -1;
    }

    private static String withoutFinal(String word, String letters) {
        int end = word.length();
        while (end > SHORTEST_STEM && letters.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    /** A word without the endings of gender and number. */
    static String stem(String word) {
        String stem = withoutFinal(withoutFinal(word, "sx"), "e");
        if (stem.endsWith("tric")) {
            return stem.substring(0, stem.length() - 4) + "teur";
        }
        if (stem.endsWith("eus") && stem.length() > 5) {
            return stem.substring(0, stem.length() - 3) + "eur";
        }
        if (stem.endsWith("iv") && stem.length() > 5) {
            return stem.substring(0, stem.length() - 1) + "f";
        }
        return stem.endsWith("ienn") || stem.endsWith("onn") || stem.endsWith("ell")
                ? stem.substring(0, stem.length() - 1)
                : stem;
    }
}
