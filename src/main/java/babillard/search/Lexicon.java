package babillard.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The terms met so far, shared by all threads, so that each token goes through the pipeline once. A table with open
 * addresses answers for stretches of text without making strings of them. It is read without a lock: what it holds
 * never changes, and what a reader misses, it looks for again under the lock.
 */
final class Lexicon {
    /** Stands for all stop words, which no index holds. */
    static final int STOPPED = -1;

    private static final int GOLDEN = 0x9e3779b9;

    private volatile @Nullable Known[] table = new @Nullable Known[1 << 12];
    private int size;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> terms = new ArrayList<>();

    /** The place of a token's term among all, or {@link #STOPPED}; the hash is that of the token as a string. */
    int term(char[] text, int start, int end, int hash) {
        @Nullable Known[] known = table;
        for (int at = place(hash, known.length); ; at = at + 1 & known.length - 1) {
            Known one = known[at];
            if (one == null) {
                return learn(new String(text, start, end - start), hash);
            }
            if (one.hash == hash && one.is(text, start, end)) {
                return one.term;
            }
        }
    }

    /** The terms by their places, in the order in which threads happened to meet them. */
    List<String> terms() {
        return terms;
    }

    private int learn(String token, int hash) {
        @Nullable String derived = Pipeline.term(token).orElse(null);
        synchronized (this) {
            int term = derived == null ? STOPPED : placeOf(derived);
            if (2 * size >= table.length) {
                grow();
            }
            if (put(table, new Known(hash, token.toCharArray(), term))) {
                size++;
            }
            return term;
        }
    }

    private int placeOf(String term) {
        @Nullable Integer known = places.putIfAbsent(term, terms.size());
        if (known == null) {
            terms.add(term);
            return terms.size() - 1;
        }
        return known;
    }

    private void grow() {
        @Nullable Known[] larger = new @Nullable Known[2 * table.length];
        for (Known known : table) {
            if (known != null) {
                put(larger, known);
            }
        }
        table = larger;
    }

    /** Whether the token was new: another thread may have learnt it meanwhile. */
    private static boolean put(@Nullable Known[] table, Known known) {
        int at = place(known.hash, table.length);
        for (Known one = table[at]; one != null; one = table[at]) {
            if (one.hash == known.hash && one.is(known.token, 0, known.token.length)) {
                return false;
            }
            at = at + 1 & table.length - 1;
        }
        table[at] = known;
        return true;
    }

    private static int place(int hash, int length) {
        return (hash * GOLDEN) >>> Integer.numberOfLeadingZeros(length) + 1;
    }

    /** A token and the place of what became of it. */
    private static final class Known {
        private final int hash;
        private final char[] token;
        private final int term;

        private Known(int hash, char[] token, int term) {
            this.hash = hash;
            this.token = token;
            this.term = term;
        }

        private boolean is(char[] text, int start, int end) {
            int length = end - start;
            if (token.length != length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (token[i] != text[start + i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
