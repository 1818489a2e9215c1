package babillard.search;

import java.util.List;

/** An index as lunr.js has it, in flat arrays. */
record LunrIndex(List<Field> fields, List<String> refs, Terms terms, Postings postings) {
    /** The terms by their numbers, and the numbers in the order of the terms. */
    @SuppressWarnings("ArrayRecordComponent") // as in Postings
    record Terms(String[] texts, int[] sorted) {}

    /**
     * An entry is a term in a field of a document. Entries follow one another by term, by field, and then as JavaScript
     * lists the documents; {@code starts} tells where those of a term begin. Each has its slot, which is a document and,
     * in its last bits, a field; its weight in thousandths; and its positions if they are kept.
     */
    @SuppressWarnings("ArrayRecordComponent") // millions of entries in few objects, which never leave this package
    record Postings(int[] starts, int[] slots, int[] weights, int[][] positions, int fieldBits) {
        static int fieldBits(int fields) {
            return Integer.SIZE - Integer.numberOfLeadingZeros(fields);
        }

        boolean havePositions() {
            return positions.length > 0;
        }

        int count(int term) {
            return starts[term + 1] - starts[term];
        }

        int slot(int document, int field) {
            return document << fieldBits | field;
        }

        int documentOf(int slot) {
            return slot >> fieldBits;
        }

        int fieldOf(int slot) {
            return slot & (1 << fieldBits) - 1;
        }
    }

    int documentOf(int entry) {
        return postings.documentOf(postings.slots()[entry]);
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
