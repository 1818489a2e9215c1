package babillard.search;

import java.util.Locale;

/** Cuts a field into tokens in lower case, at what JavaScript takes for a space and at the hyphen. */
final class Tokenizer {
    /** Takes tokens one after the other, each a stretch of a text, with its hash as a string. */
    @FunctionalInterface
    interface Taker {
        void take(char[] text, int start, int end, int hash);
    }

    private Tokenizer() {}

    static void cut(Content content, Taker taker) {
        if (content instanceof Content.Printed printed) {
            for (String piece : printed.pieces()) {
                cut(Prep.inLowerCase(piece), taker);
            }
        } else if (content instanceof Content.Text text) {
            cut(text.text().toLowerCase(Locale.ROOT).toCharArray(), taker);
        } else if (content instanceof Content.Words words) {
            for (String word : words.words()) {
                String lower = word.toLowerCase(Locale.ROOT);
                taker.take(lower.toCharArray(), 0, lower.length(), lower.hashCode());
            }
        }
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
        return c > ' ' && c < '\u00a0' ? c == '-' : isRareSeparator(c);
    }

    /** Apart from the usual case, which is so small that compilers take it into the loop. */
    private static boolean isRareSeparator(char c) {
        return switch (c) {
            case ' ', '\u00a0', '\u1680', '\u2028', '\u2029', '\u202f', '\u205f', '\u3000', '\ufeff' -> true;
            default -> c >= '\t' && c <= '\r' || c >= '\u2000' && c <= '\u200a';
        };
    }
}
