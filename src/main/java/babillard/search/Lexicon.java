package babillard.search;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The terms met so far, shared by all threads, so that each token goes through the pipeline once. A table with open
 * addresses answers for stretches of text without making strings of them. It is read without a lock: what it holds
 * never changes, and what a reader misses, it looks for again under the lock.
 */
final class Lexicon {
    private static final int GOLDEN = 0x9e3779b9;

    /** A token and what became of it. */
    private record Known(int hash, String token, Term term) {
        private boolean is(char[] text, int start, int end, int sought) {
            if (hash != sought || token.length() != end - start) {
                return false;
            }
            for (int i = start; i < end; i++) {
                if (token.charAt(i - start) != text[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private volatile @Nullable Known[] table = new @Nullable Known[1 << 12];
    private int size;
    private final Map<String, Term> byText = new HashMap<>();

    /** The term of a token, or {@link Term#STOPPED}; the hash is that of the token as a string. */
    Term term(char[] text, int start, int end, int hash) {
        @Nullable Known[] known = table;
        for (int at = place(hash, known.length); ; at = at + 1 & known.length - 1) {
            Known one = known[at];
            if (one == null) {
                return learn(new String(text, start, end - start), hash);
            }
            if (one.is(text, start, end, hash)) {
                return one.term;
            }
        }
    }

    private Term learn(String token, int hash) {
        @Nullable String derived = Pipeline.term(token).orElse(null);
        synchronized (this) {
            Term term = derived == null ? Term.STOPPED : byText.computeIfAbsent(derived, Term::new);
            if (2 * size >= table.length) {
                grow();
            }
            if (put(table, new Known(hash, token, term))) {
                size++;
            }
            return term;
        }
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
            if (one.hash == known.hash && one.token.equals(known.token)) {
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
}
