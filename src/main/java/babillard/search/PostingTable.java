package babillard.search;

import babillard.search.LunrIndex.Postings;
import java.util.Arrays;
import java.util.List;

/** Turns documents as lists of terms into terms as lists of documents, and weighs each entry against the whole. */
final class PostingTable {
    private static final int[][] NO_POSITIONS = {};

    private final List<Field> fields;
    private final List<DocumentTerms> documents;
    private final Postings postings;
    private final int[] next;

    PostingTable(List<Field> fields, List<DocumentTerms> documents, int terms, boolean positions) {
        this.fields = fields;
        this.documents = documents;
        int[] starts = starts(terms);
        int entries = starts[terms];
        this.postings = new Postings(
                starts,
                new int[entries],
                new int[entries],
                positions ? new int[entries][] : NO_POSITIONS,
                Postings.fieldBits(fields.size()));
        this.next = Arrays.copyOf(starts, terms);
    }

    private int[] starts(int terms) {
        int[] starts = new int[terms + 1];
        int[] latest = new int[terms];
        int slot = 0;
        for (DocumentTerms document : documents) {
            for (int field = 0; field < fields.size(); field++) {
                count(document, field, ++slot, latest, starts);
            }
        }
        for (int term = 0; term < terms; term++) {
            starts[term + 1] = Math.addExact(starts[term], starts[term + 1]);
        }
        return starts;
    }

    private static void count(DocumentTerms document, int field, int slot, int[] latest, int[] starts) {
        int[] terms = document.terms();
        for (int place = document.start(field); place < document.end(field); place++) {
            int term = terms[place];
            if (latest[term] != slot) {
                latest[term] = slot;
                starts[term + 1]++;
            }
        }
    }

    /** The postings, the documents in this order. */
    Postings postings(int[] order) {
        for (int field = 0; field < fields.size(); field++) {
            for (int document : order) {
                enter(documents.get(document), field, postings.slot(document, field));
            }
        }
        double[] saturations = saturations();
        double[] boosts = fields.stream().mapToDouble(Field::boost).toArray();
        for (int term = 0; term < next.length; term++) {
            weigh(term, saturations, boosts);
        }
        return postings;
    }

    /** Where the weights will stand, the occurrences are counted first. */
    private void enter(DocumentTerms document, int field, int slot) {
        int[] terms = document.terms();
        int[] slots = postings.slots();
        for (int place = document.start(field); place < document.end(field); place++) {
            int term = terms[place];
            int last = next[term] - 1;
            boolean isNew = last < postings.starts()[term] || slots[last] != slot;
            int entry = isNew ? next[term]++ : last;
            slots[entry] = slot;
            postings.weights()[entry]++;
            if (postings.havePositions()) {
                postings.positions()[entry] = with(isNew ? new int[0] : postings.positions()[entry], document, place);
            }
        }
    }

    private static int[] with(int[] positions, DocumentTerms document, int place) {
        int[] more = Arrays.copyOf(positions, positions.length + 2);
        System.arraycopy(document.positions(), 2 * place, more, positions.length, 2);
        return more;
    }

    private void weigh(int term, double[] saturations, double[] boosts) {
        int[] weights = postings.weights();
        int[] slots = postings.slots();
        double idf = Weights.idf(postings.count(term), documents.size());
        for (int entry = postings.starts()[term]; entry < postings.starts()[term + 1]; entry++) {
            int slot = slots[entry];
            weights[entry] = Weights.thousandths(
                    idf,
                    weights[entry],
                    saturations[slot],
                    boosts[postings.fieldOf(slot)],
                    documents.get(postings.documentOf(slot)).boost());
        }
    }

    /** How long the field of a document is in relation to the others, for each slot. */
    private double[] saturations() {
        double[] averages = averageLengths();
        double[] saturations = new double[postings.slot(documents.size(), 0)];
        for (int document = 0; document < documents.size(); document++) {
            DocumentTerms terms = documents.get(document);
            for (int field = 0; field < averages.length; field++) {
                saturations[postings.slot(document, field)] = Weights.saturation(terms.length(field) / averages[field]);
            }
        }
        return saturations;
    }

    private double[] averageLengths() {
        double[] sums = new double[fields.size()];
        for (DocumentTerms document : documents) {
            for (int field = 0; field < sums.length; field++) {
                sums[field] += document.length(field);
            }
        }
        for (int field = 0; field < sums.length; field++) {
            sums[field] /= documents.size();
        }
        return sums;
    }
}
