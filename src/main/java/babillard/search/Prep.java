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

    /** What is below it, or from dashes and quotation marks on to the signs of money, is in its composed form already. */
    private static final char FIRST_COMBINING = '\u0300';

    private static final char FIRST_INERT = '\u2002';
    private static final char FIRST_COMBINING_SIGN = '\u20d0';

    private Prep() {}

    /** In one pass over the units: what is written never gets ahead of what is read. */
    public static String prep(String text) {
        char[] units = composed(text);
        int written = 0;
        for (int i = 0; i < units.length; i++) {
            char c = evened(units[i]);
            int word = c == '\'' && isLetterAt(units, i + 1) ? startOfElided(units, written) : written;
            units[word] = word < written ? ' ' : c;
            written = word + 1;
        }
        return new String(units, 0, written);
    }

    private static char[] composed(String text) {
        char[] units = text.toCharArray();
        for (char c : units) {
            if (c >= FIRST_COMBINING && (c < FIRST_INERT || c >= FIRST_COMBINING_SIGN)) {
                return Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray();
            }
        }
        return units;
    }

    private static char evened(char c) {
        if (c > ']' && c < '·' && c != '`' || c > '/' && c < '[') {
            return c;
        }
        return switch (c) {
            case '’', 'ʼ', '`' -> '\'';
            case '/', '(', ')', '[', ']', '·' -> ' ';
            case 'ᵉ' -> 'e';
            case 'ʳ' -> 'r';
            default -> c >= '\u2010' && c <= '\u2015' ? ' ' : c;
        };
    }

    /** Where the elided article begins that ends before {@code end}; {@code end} itself when there is none. */
    private static int startOfElided(char[] units, int end) {
        int start = end;
        while (start > 0 && end - start <= LONGEST_ELIDED && isOfWord(units[start - 1])) {
            start--;
        }
        String word = new String(units, start, end - start).toLowerCase(Locale.ROOT);
        return ELIDED.contains(word) ? start : end;
    }

    private static boolean isOfWord(char c) {
        return c == '\'' || Character.isLetterOrDigit(c);
    }

    private static boolean isLetterAt(char[] units, int i) {
        return i < units.length && Character.isLetter(evened(units[i]));
    }
}
