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

    private Prep() {}

    public static String prep(String text) {
        String even = evened(Normalizer.normalize(text, Normalizer.Form.NFC));
        return even.indexOf('\'') < 0 ? even : withoutElisions(even);
    }

    private static String evened(String text) {
        StringBuilder even = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '’', 'ʼ', '`' -> even.append('\'');
                case '/', '(', ')', '[', ']', '·' -> even.append(' ');
                case 'ᵉ' -> even.append('e');
                case 'ʳ' -> even.append('r');
                default -> even.append(c >= '\u2010' && c <= '\u2015' ? ' ' : c);
            }
        }
        return even.toString();
    }

    private static String withoutElisions(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'' && i > word && isLetterAt(text, i + 1) && isElided(text.substring(word, i))) {
                whole.setLength(whole.length() - (i - word));
                whole.append(' ');
                word = i + 1;
            } else {
                whole.append(c);
                word = Character.isLetterOrDigit(c) || c == '\'' ? word : i + 1;
            }
        }
        return whole.toString();
    }

    private static boolean isElided(String word) {
        return ELIDED.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isLetterAt(String text, int i) {
        return i < text.length() && Character.isLetter(text.charAt(i));
    }
}
