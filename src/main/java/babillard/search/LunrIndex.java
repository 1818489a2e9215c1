package babillard.search;

import java.util.List;

/** An index as lunr.js has it, in flat arrays. */
record LunrIndex(List<Field> fields, List<String> refs, Terms terms, Postings postings) {
    /** The terms by their numbers, and the numbers in the order of the terms. */
    @SuppressWarnings("ArrayRecordComponent") // as in Postings
    record Terms(String[] texts, int[] sorted) {}

    /**
     * An entry is a term in a field of a document. Entries follow one another by term, by field, and then as JavaScript
     * lists the documents; {@code starts} tells where those of a term begin. Each has the number of its term, its slot,
     * which counts the fields of all documents, its weight in thousandths, and its positions if they are kept.
     */
    @SuppressWarnings("ArrayRecordComponent") // millions of entries in few objects, which never leave this package
    record Postings(int[] starts, int[] terms, int[] slots, long[] weights, int[][] positions) {
        boolean havePositions() {
            return positions.length > 0;
        }

        int count(int term) {
            return starts[term + 1] - starts[term];
        }
    }

    int fieldOf(int entry) {
        return postings.slots()[entry] % fields.size();
    }

    int documentOf(int entry) {
        return postings.slots()[entry] / fields.size();
    }

    /** The term at a place of the sorted list. */
    String termAt(int rank) {
        return terms.texts()[terms.sorted()[rank]];
    }

    /** The term at a place of the sorted list, cut after the first letter by which it is beyond the one before. */
    String beginningOf(int rank) {
        if (rank == 0) {
            return "";
        }
        String before = termAt(rank - 1);
        String term = termAt(rank);
        int same = 0;
        while (same < before.length() && before.charAt(same) == term.charAt(same)) {
            same++;
        }
        return term.substring(0, same + 1);
    }

    int termCount() {
        return terms.texts().length;
    }
}
