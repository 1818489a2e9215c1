package babillard.search;

import java.util.Locale;

/** Cuts a field into tokens in lower case, at what JavaScript takes for a space and at the hyphen. */
final class Tokenizer {
    private static final char[] EVENED = evened();

    /** Takes tokens one after the other, each a stretch of a text, with its hash as a string. */
    @FunctionalInterface
    interface Taker {
        void take(char[] text, int start, int end, int hash);
    }

    private Tokenizer() {}

    static void cut(Content content, Taker taker) {
        if (content instanceof Content.Printed printed) {
            for (String piece : printed.pieces()) {
                cutPrinted(piece, taker);
            }
        } else if (content instanceof Content.Recalled recalled) {
            cut(recalled.text().get(), taker);
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

    /** Evens the text out as it goes; the tokens stand in the place of what was read, without what was between them. */
    private static void cutPrinted(String text, Taker taker) {
        char[] units = text.toCharArray();
        if (Prep.isPeculiar(units)) {
            cut(Prep.prep(text).toLowerCase(Locale.ROOT).toCharArray(), taker);
            return;
        }
        char[] evened = EVENED;
        int start = 0;
        int end = 0;
        int hash = 0;
        for (int i = 0; i < units.length; i++) {
            char c = units[i];
            c = c < evened.length ? evened[c] : evened(c);
            int word = c == '\'' ? Prep.startOfElided(units, start, end, i) : end;
            if (word < end) {
                end = word;
                hash = hash(units, start, end);
                c = ' ';
            }
            if (c != ' ') {
                units[end++] = c;
                hash = 31 * hash + c;
            } else if (end > start) {
                taker.take(units, start, end, hash);
                start = end;
                hash = 0;
            }
        }
        if (end > start) {
            taker.take(units, start, end, hash);
        }
    }

    /** As a string has it. */
    private static int hash(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        return hash;
    }

    /** What becomes of a unit that is not peculiar: a blank of every separator. */
    private static char evened(char c) {
        char evened = Character.toLowerCase(Prep.evened(c));
        return isSeparator(evened) ? ' ' : evened;
    }

    private static char[] evened() {
        char[] evened = new char[Prep.FIRST_PECULIAR];
        for (char c = 0; c < evened.length; c++) {
            evened[c] = evened(c);
        }
        return evened;
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
