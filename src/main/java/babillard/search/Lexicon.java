package babillard.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The terms met so far, shared by all threads, so that each token goes through the pipeline once. */
final class Lexicon {
    private final Map<String, Term> byToken = new ConcurrentHashMap<>();
    private final Map<String, Term> byText = new ConcurrentHashMap<>();

    /** The term of a token, or {@link Term#STOPPED}. */
    Term term(String token) {
        Term known = byToken.get(token);
        return known != null ? known : byToken.computeIfAbsent(token, this::derive);
    }

    private Term derive(String token) {
        return Pipeline.term(token)
                .map(text -> byText.computeIfAbsent(text, Term::new))
                .orElse(Term.STOPPED);
    }
}
