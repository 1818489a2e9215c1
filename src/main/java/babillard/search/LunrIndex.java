package babillard.search;

import java.util.Arrays;
import java.util.List;

/**
 * An index as lunr.js has it, in flat arrays. An entry is a term in a field of a document; entries are numbered by
 * document, then field, then term, and {@code slots} count the fields of all documents in that order.
 */
@SuppressWarnings("ArrayRecordComponent") // millions of entries in few objects, which never leave this package
record LunrIndex(List<Field> fields, List<String> refs, Terms terms, Entries entries, Postings postings) {
    /** The terms by their numbers, and the numbers in the order of the terms. */
    record Terms(String[] texts, int[] sorted) {}

    /** For each entry its term, its weight in thousandths, its slot; {@code starts} tells where a slot begins. */
    record Entries(int[] starts, int[] terms, long[] weights, int[] slots, int[][] positions) {
        boolean havePositions() {
            return positions.length > 0;
        }
    }

    /** The entries of each term, by field and then in the order of JavaScript's properties. */
    record Postings(int[] starts, int[] entries) {
        static Postings of(Entries entries, int terms, int fields, int[] documentOrder) {
            int[] starts = new int[terms + 1];
            for (int term : entries.terms()) {
                starts[term + 1]++;
            }
            Arrays.parallelPrefix(starts, Integer::sum);
            int[] next = Arrays.copyOf(starts, terms);
            int[] grouped = new int[entries.terms().length];
            for (int field = 0; field < fields; field++) {
                for (int document : documentOrder) {
                    int slot = document * fields + field;
                    for (int entry = entries.starts()[slot]; entry < entries.starts()[slot + 1]; entry++) {
                        grouped[next[entries.terms()[entry]]++] = entry;
                    }
                }
            }
            return new Postings(starts, grouped);
        }
    }

    int fieldOf(int entry) {
        return entries.slots()[entry] % fields.size();
    }

    int documentOf(int entry) {
        return entries.slots()[entry] / fields.size();
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
