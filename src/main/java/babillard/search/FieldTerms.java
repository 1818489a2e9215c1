package babillard.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The terms of one field of a document, in the order in which they first appear, and how many there are in all. */
record FieldTerms(int length, List<Occurrences> terms) {
    /** How often a term stands in a field, and where, when that is kept. */
    record Occurrences(Term term, int count, int[] positions) {}

    private static final int[] NOT_KEPT = {};

    static FieldTerms of(Content content, Lexicon lexicon, boolean withPositions) {
        Map<Term, List<Token>> found = new LinkedHashMap<>();
        int length = 0;
        for (Token token : Tokenizer.tokens(content)) {
            Term term = lexicon.term(token.text()).orElse(null);
            if (term != null) {
                found.computeIfAbsent(term, absent -> new ArrayList<>(2)).add(token);
                length++;
            }
        }
        List<Occurrences> terms = new ArrayList<>(found.size());
        found.forEach((term, tokens) ->
                terms.add(new Occurrences(term, tokens.size(), withPositions ? positions(tokens) : NOT_KEPT)));
        return new FieldTerms(length, terms);
    }

    private static int[] positions(List<Token> tokens) {
        return tokens.stream()
                .flatMapToInt(token -> java.util.stream.IntStream.of(token.start(), token.length()))
                .toArray();
    }
}
