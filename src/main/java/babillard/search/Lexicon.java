package babillard.search;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The terms met so far, shared by all threads, so that each token goes through the pipeline once. */
final class Lexicon {
    private final Map<String, Optional<Term>> byToken = new ConcurrentHashMap<>();
    private final Map<String, Term> byText = new ConcurrentHashMap<>();

    Optional<Term> term(String token) {
        Optional<Term> known = byToken.get(token);
        return known != null ? known : byToken.computeIfAbsent(token, this::derive);
    }

    private Optional<Term> derive(String token) {
        return Pipeline.term(token).map(text -> byText.computeIfAbsent(text, Term::new));
    }
}
