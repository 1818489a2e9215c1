package babillard.search;

/**
 * The terms of a document as they follow one another, field after field; {@code ends} tells where those of each field end.
 * If positions are kept, each term has the start and the length of its token.
 */
@SuppressWarnings("ArrayRecordComponent") // as in LunrIndex, for which it is the raw material
record DocumentTerms(String ref, double boost, int[] terms, int[] ends, int[] positions) {
    /** The start of a token that was never part of a text. */
    static final int NOWHERE = -1;

    int start(int field) {
        return field == 0 ? 0 : ends[field - 1];
    }

    int end(int field) {
        return ends[field];
    }

    int length(int field) {
        return end(field) - start(field);
    }
}
