package babillard.search;

/**
 * The terms of a document, field after field, each once for a field and in the order in which they appear there first,
 * with how often; {@code ends} tells where those of each field end, and {@code lengths} how many tokens they are
 * together. If positions are kept, each term has the starts and the lengths of its tokens.
 */
@SuppressWarnings("ArrayRecordComponent") // as in LunrIndex, for which it is the raw material
record DocumentTerms(
        String ref, double boost, int[] terms, int[] counts, int[] ends, int[] lengths, int[][] positions) {
    /** The start of a token that was never part of a text. */
    static final int NOWHERE = -1;

    static final int[][] NO_POSITIONS = {};

    int start(int field) {
        return field == 0 ? 0 : ends[field - 1];
    }

    int end(int field) {
        return ends[field];
    }

    /** Without positions. */
    DocumentTerms(String ref, double boost, int[] terms, int[] counts, int[] ends, int[] lengths) {
        this(ref, boost, terms, counts, ends, lengths, NO_POSITIONS);
    }
}
