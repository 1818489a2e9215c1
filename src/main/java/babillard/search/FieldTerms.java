package babillard.search;

import java.util.Arrays;

/** The terms of one field of a document as they follow one another, and the start and length of each if they are kept. */
@SuppressWarnings("ArrayRecordComponent") // as in LunrIndex, for which it is the raw material
record FieldTerms(Term[] terms, int[] positions) {
    static final FieldTerms NONE = new FieldTerms(new Term[0], new int[0]);

    static FieldTerms of(Content content, Lexicon lexicon, boolean withPositions) {
        Collector collector = new Collector(lexicon, withPositions);
        Tokenizer.cut(content, collector);
        return collector.collected();
    }

    int length() {
        return terms.length;
    }

    /** Keeps the terms while the tokens pass. */
    private static final class Collector implements Tokenizer.Taker {
        private final Lexicon lexicon;
        private final boolean withPositions;
        private Term[] terms = new Term[16];
        private int[] positions = new int[0];
        private int length;

        private Collector(Lexicon lexicon, boolean withPositions) {
            this.lexicon = lexicon;
            this.withPositions = withPositions;
        }

        @Override
        public void take(String token, int start) {
            Term term = lexicon.term(token);
            if (term == Term.STOPPED) {
                return;
            }
            if (length == terms.length) {
                terms = Arrays.copyOf(terms, 2 * length);
            }
            if (withPositions) {
                positions = Arrays.copyOf(positions, 2 * terms.length);
                positions[2 * length] = start;
                positions[2 * length + 1] = token.length();
            }
            terms[length++] = term;
        }

        private FieldTerms collected() {
            return new FieldTerms(Arrays.copyOf(terms, length), positions);
        }
    }
}
