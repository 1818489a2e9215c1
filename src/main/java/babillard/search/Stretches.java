package babillard.search;

import java.util.Arrays;

/**
 * Numbers under stretches of text, in a table with open addresses, so that no string is made of a stretch to find it.
 */
final class Stretches {
    /** What is found of a stretch that is not there; no number that is put is less. */
    static final int ABSENT = -2;

    private static final int GOLDEN = 0x9e3779b9;

    /** A row of the table: the hash of a stretch, where its letters begin and end among all, its number. */
    private static final int ROW = 4;

    private static final int START = 1;
    private static final int END = 2;
    private static final int NUMBER = 3;

    private int[] table = new int[ROW << 11];
    private int shift = Integer.SIZE - 11;
    private int size;
    private char[] letters = new char[1 << 13];

    /** The end of all letters. No stretch begins at 0, so that a row without an end is free. */
    private int filled = 1;

    /** The hash is that of the stretch as a string. */
    int find(char[] text, int start, int end, int hash) {
        int[] rows = table;
        int row = row(hash);
        for (; rows[row + END] != 0; row = row + ROW & rows.length - 1) {
            if (rows[row] == hash && isAt(rows[row + START], rows[row + END], text, start, end)) {
                return rows[row + NUMBER];
            }
        }
        return ABSENT;
    }

    private boolean isAt(int place, int placeEnd, char[] text, int start, int end) {
        if (placeEnd - place != end - start) {
            return false;
        }
        char[] known = letters;
        int ahead = place - start;
        for (int i = start; i < end; i++) {
            if (known[ahead + i] != text[i]) {
                return false;
            }
        }
        return true;
    }

    /** Puts a number under a stretch that was not there. */
    void put(char[] text, int start, int end, int hash, int number) {
        int length = end - start;
        if (filled + length > letters.length) {
            letters = Arrays.copyOf(letters, 2 * letters.length + length);
        }
        System.arraycopy(text, start, letters, filled, length);
        if (2 * ROW * ++size > table.length) {
            grow();
        }
        put(new int[] {hash, filled, filled += length, number}, 0);
    }

    private void grow() {
        int[] rows = table;
        table = new int[2 * rows.length];
        shift--;
        for (int row = 0; row < rows.length; row += ROW) {
            if (rows[row + END] != 0) {
                put(rows, row);
            }
        }
    }

    private void put(int[] rows, int at) {
        int row = row(rows[at]);
        while (table[row + END] != 0) {
            row = row + ROW & table.length - 1;
        }
        System.arraycopy(rows, at, table, row, ROW);
    }

    private int row(int hash) {
        return ROW * (hash * GOLDEN >>> shift);
    }
}
