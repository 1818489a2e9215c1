package babillard.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Evens out a text before it is indexed, as the page evens out a query, so that what is typed meets what is printed:
 * one apostrophe, no elided article, no sign that glues words together. {@code prep-cases.json} tells both by example.
 */
public final class Prep {
    private static final Set<String> ELIDED = Set.of(
            "c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu", "presqu");
    private static final int LONGEST_ELIDED = 7;

    /** Below it, a text is in its composed form already. */
    private static final char FIRST_COMBINING = '\u0300';

    private Prep() {}

    /** In one pass over the units: what is written never gets ahead of what is read. */
    public static String prep(String text) {
        char[] units = composed(text);
        int written = 0;
        int word = 0;
        for (int i = 0; i < units.length; i++) {
            char c = evened(units[i]);
            if (c == '\'' && isElided(units, word, written) && isLetterAt(units, i + 1)) {
                written = word;
                units[written++] = ' ';
                word = written;
            } else {
                units[written++] = c;
                word = c == '\'' || Character.isLetterOrDigit(c) ? word : written;
            }
        }
        return new String(units, 0, written);
    }

    private static char[] composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray();
            }
        }
        return text.toCharArray();
    }

    private static char evened(char c) {
        return switch (c) {
            case '’', 'ʼ', '`' -> '\'';
            case '/', '(', ')', '[', ']', '·' -> ' ';
            case 'ᵉ' -> 'e';
            case 'ʳ' -> 'r';
            default -> c >= '\u2010' && c <= '\u2015' ? ' ' : c;
        };
    }

    private static boolean isElided(char[] units, int start, int end) {
        int length = end - start;
        return length > 0
                && length <= LONGEST_ELIDED
                && ELIDED.contains(new String(units, start, length).toLowerCase(Locale.ROOT));
    }

    private static boolean isLetterAt(char[] units, int i) {
        return i < units.length && Character.isLetter(evened(units[i]));
    }
}
