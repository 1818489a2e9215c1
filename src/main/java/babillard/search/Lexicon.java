package babillard.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The terms met so far, numbered by first appearance, so that each token goes through the pipeline once. */
final class Lexicon {
    /** Stands for all stop words, which no index holds. */
    static final int STOPPED = -1;

    private final Stretches tokens = new Stretches();
    private final Stretches numbers = new Stretches();
    private final List<String> terms = new ArrayList<>();

    /** The number of a token's term, or {@link #STOPPED}; the hash is that of the token as a string. */
    int term(char[] text, int start, int end, int hash) {
        int known = tokens.find(text, start, end, hash);
        return known == Stretches.ABSENT ? learn(text, start, end, hash) : known;
    }

    private int learn(char[] text, int start, int end, int hash) {
        Optional<String> derived = Pipeline.term(new String(text, start, end - start));
        int term = derived.isEmpty() ? STOPPED : number(derived.get());
        tokens.put(text, start, end, hash, term);
        return term;
    }

    private int number(String term) {
        return number(term.toCharArray(), 0, term.length(), term.hashCode());
    }

    /** The number of what is a term already. */
    int number(char[] text, int start, int end, int hash) {
        int known = numbers.find(text, start, end, hash);
        if (known != Stretches.ABSENT) {
            return known;
        }
        numbers.put(text, start, end, hash, terms.size());
        terms.add(new String(text, start, end - start));
        return terms.size() - 1;
    }

    /** The terms by their numbers. */
    List<String> terms() {
        return terms;
    }
}
