package babillard.search;

import babillard.search.LunrIndex.Postings;
import java.util.Arrays;
import java.util.List;

/** Turns documents as lists of terms into terms as lists of documents, and weighs each entry against the whole. */
final class PostingTable {
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
                positions ? new int[entries][] : DocumentTerms.NO_POSITIONS,
                Postings.fieldBits(fields.size()));
        this.next = Arrays.copyOf(starts, terms);
    }

    private int[] starts(int terms) {
        int[] starts = new int[terms + 1];
        for (DocumentTerms document : documents) {
            for (int term : document.terms()) {
                starts[term + 1]++;
            }
        }
        for (int term = 0; term < terms; term++) {
            starts[term + 1] = Math.addExact(starts[term], starts[term + 1]);
        }
        return starts;
    }

    /** The postings, the documents in this order. */
    Postings postings(int[] order) {
        for (int field = 0; field < fields.size(); field++) {
            for (int document : order) {
                enter(documents.get(document), field, postings.slot(document, field));
            }
        }
        double[] saturations = saturations();
        double[] boostsOfFields = fields.stream().mapToDouble(Field::boost).toArray();
        double[] boostsOfDocuments =
                documents.stream().mapToDouble(DocumentTerms::boost).toArray();
        for (int term = 0; term < next.length; term++) {
            weigh(term, saturations, boostsOfFields, boostsOfDocuments);
        }
        return postings;
    }

    /** Where the weights will stand, there are the occurrences first. */
    private void enter(DocumentTerms document, int field, int slot) {
        int[] terms = document.terms();
        int[] counts = document.counts();
        int[] slots = postings.slots();
        int[] weights = postings.weights();
        int end = document.end(field);
        for (int place = document.start(field); place < end; place++) {
            int entry = next[terms[place]]++;
            slots[entry] = slot;
            weights[entry] = counts[place];
            if (postings.havePositions()) {
                postings.positions()[entry] = document.positions()[place];
            }
        }
    }

    private void weigh(int term, double[] saturations, double[] boostsOfFields, double[] boostsOfDocuments) {
        int[] weights = postings.weights();
        int[] slots = postings.slots();
        double idf = Weights.idf(postings.count(term), documents.size());
        int end = postings.starts()[term + 1];
        for (int entry = postings.starts()[term]; entry < end; entry++) {
            int slot = slots[entry];
            weights[entry] = Weights.thousandths(
                    idf,
                    weights[entry],
                    saturations[slot],
                    boostsOfFields[postings.fieldOf(slot)],
                    boostsOfDocuments[postings.documentOf(slot)]);
        }
    }

    /** How long the field of a document is in relation to the others, for each slot. */
    private double[] saturations() {
        double[] averages = averageLengths();
        double[] saturations = new double[postings.slot(documents.size(), 0)];
        for (int document = 0; document < documents.size(); document++) {
            DocumentTerms terms = documents.get(document);
            for (int field = 0; field < averages.length; field++) {
                saturations[postings.slot(document, field)] =
                        Weights.saturation(terms.lengths()[field] / averages[field]);
            }
        }
        return saturations;
    }

    private double[] averageLengths() {
        double[] sums = new double[fields.size()];
        for (DocumentTerms document : documents) {
            for (int field = 0; field < sums.length; field++) {
                sums[field] += document.lengths()[field];
            }
        }
        for (int field = 0; field < sums.length; field++) {
            sums[field] /= documents.size();
        }
        return sums;
    }
}
