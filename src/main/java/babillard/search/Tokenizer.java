package babillard.search;

import java.util.Locale;

/** Cuts a field into tokens in lower case, at what JavaScript takes for a space and at the hyphen. */
final class Tokenizer {
    /** Below it, every letter becomes one other in lower case, but for the İ; then dashes and quotation marks, which stay. */
    private static final char FIRST_PECULIAR = '\u0180';

    private static final char FIRST_SIGN = '\u2000';
    private static final char LAST_SIGN = '\u20cf';

    /** Takes tokens one after the other, each a stretch of a text, with its hash as a string. */
    @FunctionalInterface
    interface Taker {
        void take(char[] text, int start, int end, int hash);
    }

    private Tokenizer() {}

    static void cut(Content content, Taker taker) {
        if (content instanceof Content.Words words) {
            for (String word : words.words()) {
                String lower = word.toLowerCase(Locale.ROOT);
                taker.take(lower.toCharArray(), 0, lower.length(), lower.hashCode());
            }
        } else if (content instanceof Content.Text text) {
            cut(lower(text.text()), taker);
        }
    }

    /** The text in lower case: unit for unit, unless it holds what only {@link String#toLowerCase} knows. */
    private static char[] lower(String text) {
        char[] units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            char c = units[i];
            if (c >= 'a' && c < 0x80 || c < 'A') {
                continue;
            }
            if (c >= FIRST_SIGN ? c > LAST_SIGN : c >= FIRST_PECULIAR || c == 'İ') {
                return text.toLowerCase(Locale.ROOT).toCharArray();
            }
            units[i] = Character.toLowerCase(c);
        }
        return units;
    }

    private static void cut(char[] text, Taker taker) {
        int start = 0;
        int hash = 0;
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            if (!isSeparator(c)) {
                hash = 31 * hash + c;
                continue;
            }
            if (i > start) {
                taker.take(text, start, i, hash);
            }
            start = i + 1;
            hash = 0;
        }
        if (text.length > start) {
            taker.take(text, start, text.length, hash);
        }
    }

    /** The unit matches {@code [\s\-]} in JavaScript; Java's own notions of a space are others. */
    static boolean isSeparator(char c) {
        if (c > ' ' && c < '\u00a0') {
            return c == '-';
        }
        return switch (c) {
            case ' ', '\u00a0', '\u1680', '\u2028', '\u2029', '\u202f', '\u205f', '\u3000', '\ufeff' -> true;
            default -> c >= '\t' && c <= '\r' || c >= '\u2000' && c <= '\u200a';
        };
    }
}
