package babillard.search;

import java.util.Locale;

/** Cuts a field into tokens in lower case, at what JavaScript takes for a space and at the hyphen. */
final class Tokenizer {
    /** The position of a token that was never part of a text. */
    static final int NOWHERE = -1;

    /** Takes tokens one after the other, with the place in the text at which each starts. */
    @FunctionalInterface
    interface Taker {
        void take(String token, int start);
    }

    private Tokenizer() {}

    static void cut(Content content, Taker taker) {
        if (content instanceof Content.Words words) {
            words.words().forEach(word -> taker.take(word.toLowerCase(Locale.ROOT), NOWHERE));
        } else if (content instanceof Content.Text text) {
            cut(text.text().toLowerCase(Locale.ROOT), taker);
        }
    }

    private static void cut(String text, Taker taker) {
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end == text.length() || isSeparator(text.charAt(end))) {
                if (end > start) {
                    taker.take(text.substring(start, end), start);
                }
                start = end + 1;
            }
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
