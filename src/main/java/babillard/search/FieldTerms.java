package babillard.search;

import java.util.Arrays;

/** The terms of one field of a document as they follow one another, and the start and length of each if they are kept. */
@SuppressWarnings("ArrayRecordComponent") // as in LunrIndex, for which it is the raw material
record FieldTerms(int[] terms, int[] positions) {
    /** The start of a token that was never part of a text. */
    static final int NOWHERE = -1;

    /** How many letters there are to a term, stop words left out. */
    private static final int USUAL_TOKEN = 8;

    static final FieldTerms NONE = new FieldTerms(new int[0], new int[0]);

    static FieldTerms of(Content content, Lexicon lexicon, boolean withPositions) {
        Collector collector = new Collector(content, lexicon, withPositions);
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
        private final boolean isText;
        private int[] terms;
        private int[] positions = new int[0];
        private int length;

        private Collector(Content content, Lexicon lexicon, boolean withPositions) {
            this.lexicon = lexicon;
            this.withPositions = withPositions;
            this.isText = content instanceof Content.Text;
            this.terms = new int
                    [content instanceof Content.Text text ? 1 + text.text().length() / USUAL_TOKEN : 1];
        }

        @Override
        public void take(char[] text, int start, int end, int hash) {
            int term = lexicon.term(text, start, end, hash);
            if (term == Lexicon.STOPPED) {
                return;
            }
            if (length == terms.length) {
                terms = Arrays.copyOf(terms, 2 * length);
            }
            if (withPositions) {
                positions = Arrays.copyOf(positions, 2 * terms.length);
                positions[2 * length] = isText ? start : NOWHERE;
                positions[2 * length + 1] = end - start;
            }
            terms[length++] = term;
        }

        private FieldTerms collected() {
            return new FieldTerms(Arrays.copyOf(terms, length), positions);
        }
    }
}
