package babillard.search;

import babillard.search.LunrIndex.Postings;
import java.util.Arrays;
import java.util.List;

/** Turns fields as lists of terms into terms as lists of fields, and weighs each entry against the whole. */
final class PostingTable {
    private static final int[][] NO_POSITIONS = {};

    private final List<Field> fields;
    private final List<Document> documents;
    private final FieldTerms[] slots;
    private final int[] starts;
    private final Postings postings;
    private final int[] counts;
    private final int[] next;

    private PostingTable(
            List<Field> fields, List<Document> documents, FieldTerms[] slots, int terms, boolean positions) {
        this.fields = fields;
        this.documents = documents;
        this.slots = slots;
        this.starts = starts(slots, terms);
        int entries = starts[terms];
        this.postings = new Postings(
                starts,
                new int[entries],
                new int[entries],
                new long[entries],
                positions ? new int[entries][] : NO_POSITIONS);
        this.counts = new int[entries];
        this.next = Arrays.copyOf(starts, terms);
    }

    /** The postings of so many terms, the documents in this order. */
    static Postings postings(
            List<Field> fields,
            List<Document> documents,
            int[] order,
            FieldTerms[] slots,
            int terms,
            boolean positions) {
        PostingTable table = new PostingTable(fields, documents, slots, terms, positions);
        for (int field = 0; field < fields.size(); field++) {
            for (int document : order) {
                table.enter(document * fields.size() + field);
            }
        }
        Weights[] weights = table.weights();
        for (int term = 0; term < terms; term++) {
            table.weigh(term, weights);
        }
        return table.postings;
    }

    private static int[] starts(FieldTerms[] slots, int terms) {
        int[] starts = new int[terms + 1];
        int[] latest = new int[terms];
        Arrays.fill(latest, -1);
        for (int slot = 0; slot < slots.length; slot++) {
            count(slots[slot].terms(), slot, latest, starts);
        }
        for (int term = 0; term < terms; term++) {
            starts[term + 1] = Math.addExact(starts[term], starts[term + 1]);
        }
        return starts;
    }

    private static void count(int[] terms, int slot, int[] latest, int[] starts) {
        for (int term : terms) {
            if (latest[term] != slot) {
                latest[term] = slot;
                starts[term + 1]++;
            }
        }
    }

    private void enter(int slot) {
        int[] terms = slots[slot].terms();
        for (int place = 0; place < terms.length; place++) {
            int term = terms[place];
            int last = next[term] - 1;
            boolean isNew = last < starts[term] || postings.slots()[last] != slot;
            int entry = isNew ? next[term]++ : last;
            postings.terms()[entry] = term;
            postings.slots()[entry] = slot;
            counts[entry]++;
            if (postings.havePositions()) {
                postings.positions()[entry] =
                        with(isNew ? new int[0] : postings.positions()[entry], slots[slot], place);
            }
        }
    }

    private static int[] with(int[] positions, FieldTerms terms, int place) {
        int[] more = Arrays.copyOf(positions, positions.length + 2);
        System.arraycopy(terms.positions(), 2 * place, more, positions.length, 2);
        return more;
    }

    private void weigh(int term, Weights[] weights) {
        double idf = Weights.idf(postings.count(term), documents.size());
        for (int entry = starts[term]; entry < starts[term + 1]; entry++) {
            postings.weights()[entry] = weights[postings.slots()[entry]].thousandths(idf, counts[entry]);
        }
    }

    /** What terms weigh in each of the slots. */
    private Weights[] weights() {
        double[] averages = averageLengths();
        Weights[] weights = new Weights[slots.length];
        for (int slot = 0; slot < slots.length; slot++) {
            int field = slot % averages.length;
            weights[slot] = Weights.of(
                    slots[slot].length() / averages[field],
                    fields.get(field).boost(),
                    documents.get(slot / averages.length).boost());
        }
        return weights;
    }

    private double[] averageLengths() {
        double[] sums = new double[fields.size()];
        for (int slot = 0; slot < slots.length; slot++) {
            sums[slot % sums.length] += slots[slot].length();
        }
        return Arrays.stream(sums).map(sum -> sum / documents.size()).toArray();
    }
}
