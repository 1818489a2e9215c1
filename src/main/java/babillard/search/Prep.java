package babillard.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Evens out a text before it is indexed, as the page evens out a query, so that what is typed meets what is printed:
 * one apostrophe, no elided article, no sign that glues words together. {@code prep-cases.json} tells both by example.
 */
public final class Prep {
    private static final String ELIDED_LETTERS = "cdjlmnst";
    private static final Set<String> ELIDED_WORDS =
            Set.of("qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu", "presqu");
    private static final int LONGEST_ELIDED = 7;

    /**
     * What is below it, or from dashes and quotation marks on to the signs of money, is in its composed form already and
     * becomes one other in lower case, but for the İ.
     */
    static final char FIRST_PECULIAR = '\u0180';

    private static final char FIRST_INERT = '\u2002';
    private static final char FIRST_COMBINING_SIGN = '\u20d0';

    private Prep() {}

    public static String prep(String text) {
        char[] units = text.toCharArray();
        if (isPeculiar(units)) {
            units = Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray();
        }
        return new String(units, 0, even(units));
    }

    /** Whether there is a unit of which it does not do to look at it alone. */
    static boolean isPeculiar(char[] units) {
        for (char c : units) {
            if (c >= FIRST_PECULIAR ? c < FIRST_INERT || c >= FIRST_COMBINING_SIGN : c == 'İ') {
                return true;
            }
        }
        return false;
    }

    /** In one pass, in place: what is written never gets ahead of what is read. Returns how much is left. */
    private static int even(char[] units) {
        int written = 0;
        for (int i = 0; i < units.length; i++) {
            char c = evened(units[i]);
            if (c == '\'') {
                int word = startOfElided(units, 0, written, i);
                c = word < written ? ' ' : c;
                written = word;
            }
            units[written++] = c;
        }
        return written;
    }

    /** What becomes of a unit wherever it stands. */
    static char evened(char c) {
        return switch (c) {
            case '’', 'ʼ', '`' -> '\'';
            case '/', '(', ')', '[', ']', '·' -> ' ';
            case 'ᵉ' -> 'e';
            case 'ʳ' -> 'r';
            default -> c >= '\u2010' && c <= '\u2015' ? ' ' : c;
        };
    }

    /**
     * Where the elided article begins that ends before {@code end}, if the apostrophe stands between it and a letter;
     * {@code end} itself when there is none.
     */
    static int startOfElided(char[] units, int from, int end, int apostrophe) {
        if (!isLetterAt(units, apostrophe + 1)) {
            return end;
        }
        int start = end;
        while (start > from && end - start <= LONGEST_ELIDED && isOfWord(units[start - 1])) {
            start--;
        }
        return isElided(units, start, end) ? start : end;
    }

    private static boolean isElided(char[] units, int start, int end) {
        return end - start == 1
                ? ELIDED_LETTERS.indexOf(Character.toLowerCase(units[start])) >= 0
                : ELIDED_WORDS.contains(new String(units, start, end - start).toLowerCase(Locale.ROOT));
    }

    private static boolean isOfWord(char c) {
        return c == '\'' || Character.isLetterOrDigit(c);
    }

    private static boolean isLetterAt(char[] units, int i) {
        return i < units.length && Character.isLetter(evened(units[i]));
    }
}
