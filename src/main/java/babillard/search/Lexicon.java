package babillard.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The terms met so far, numbered by first appearance, so that each token goes through the pipeline once. A table with open
 * addresses answers for stretches of text without making strings of them.
 */
final class Lexicon {
    /** Stands for all stop words, which no index holds. */
    static final int STOPPED = -1;

    private static final int GOLDEN = 0x9e3779b9;

    /** A row of the table: the hash of a token, where its letters begin and end among all, the number of its term. */
    private static final int ROW = 4;

    private static final int START = 1;
    private static final int END = 2;
    private static final int TERM = 3;

    private int[] table = new int[ROW << 12];
    private int shift = Integer.SIZE - 12;
    private int size;
    private char[] letters = new char[1 << 15];

    /** The end of all letters. No token begins at 0, so that a row without an end is free. */
    private int filled = 1;

    private final Map<String, Integer> numbers = new HashMap<>(1 << 14);
    private final List<String> terms = new ArrayList<>();

    /** The number of a token's term, or {@link #STOPPED}; the hash is that of the token as a string. */
    int term(char[] text, int start, int end, int hash) {
        int[] rows = table;
        int row = row(hash);
        while (rows[row + END] != 0) {
            if (rows[row] == hash
                    && rows[row + END] - rows[row + START] == end - start
                    && isAt(rows[row + START], text, start, end)) {
                return rows[row + TERM];
            }
            row = row + ROW & rows.length - 1;
        }
        return learn(text, start, end, hash);
    }

    /** The terms by their numbers. */
    List<String> terms() {
        return terms;
    }

    private boolean isAt(int place, char[] text, int start, int end) {
        char[] known = letters;
        int ahead = place - start;
        for (int i = start; i < end; i++) {
            if (known[ahead + i] != text[i]) {
                return false;
            }
        }
        return true;
    }

    private int learn(char[] text, int start, int end, int hash) {
        int length = end - start;
        Optional<String> derived = Pipeline.term(new String(text, start, length));
        int term = derived.isEmpty() ? STOPPED : number(derived.get());
        if (filled + length > letters.length) {
            letters = Arrays.copyOf(letters, 2 * letters.length + length);
        }
        System.arraycopy(text, start, letters, filled, length);
        if (2 * ROW * ++size > table.length) {
            grow();
        }
        put(new int[] {hash, filled, filled += length, term}, 0);
        return term;
    }

    private int number(String term) {
        @Nullable Integer known = numbers.putIfAbsent(term, terms.size());
        if (known == null) {
            terms.add(term);
            return terms.size() - 1;
        }
        return known;
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
