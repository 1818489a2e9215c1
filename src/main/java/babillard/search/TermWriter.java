package babillard.search;

import java.util.Arrays;

/**
 * Writes terms of a lexicon as bytes: of each how often it stands there, how many units it has and whether these take
 * one byte or two, and the units. Each term is spelled once.
 */
final class TermWriter {
    static final int BITS = 7;
    static final int FURTHER = 1 << BITS;
    private static final int LONGEST_NUMBER = 5;

    private final Lexicon lexicon;
    private byte[][] spellings = new byte[1 << 12][];
    private byte[] told = new byte[1 << 13];
    private int length;

    TermWriter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Some of these terms, by their numbers, and of these counts. */
    byte[] write(int[] terms, int[] counts, int start, int end) {
        length = 0;
        for (int i = start; i < end; i++) {
            byte[] spelling = spelling(terms[i]);
            if (told.length - length < LONGEST_NUMBER + spelling.length) {
                told = Arrays.copyOf(told, 2 * told.length + spelling.length);
            }
            length = put(counts[i], told, length);
            System.arraycopy(spelling, 0, told, length, spelling.length);
            length += spelling.length;
        }
        return Arrays.copyOf(told, length);
    }

    private byte[] spelling(int term) {
        if (term >= spellings.length) {
            spellings = Arrays.copyOf(spellings, 2 * term);
        }
        if (spellings[term] == null) {
            spellings[term] = spelled(lexicon.terms().get(term));
        }
        return spellings[term];
    }

    private static byte[] spelled(String term) {
        int wide = 0;
        for (int i = 0; i < term.length(); i++) {
            wide |= term.charAt(i) >> Byte.SIZE == 0 ? 0 : 1;
        }
        byte[] spelled = new byte[LONGEST_NUMBER + (term.length() << wide)];
        int end = put(term.length() << 1 | wide, spelled, 0);
        for (int i = 0; i < term.length(); i++) {
            if (wide == 1) {
                spelled[end++] = (byte) (term.charAt(i) >> Byte.SIZE);
            }
            spelled[end++] = (byte) term.charAt(i);
        }
        return Arrays.copyOf(spelled, end);
    }

    private static int put(int number, byte[] bytes, int start) {
        int end = start;
        int rest = number;
        for (; rest >= FURTHER; rest >>>= BITS) {
            bytes[end++] = (byte) (rest | FURTHER);
        }
        bytes[end++] = (byte) rest;
        return end;
    }
}
