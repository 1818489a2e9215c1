package babillard.search;

import babillard.search.LunrIndex.Entries;
import java.util.Arrays;
import java.util.List;

/**
 * Counts the terms of all fields and weighs each against the whole. Turning slots into lists by term, and these back
 * into slots, leaves the terms of each slot ascending, without any sort.
 */
final class EntryTable {
    private static final int[][] NO_POSITIONS = {};

    private final List<Field> fields;
    private final List<Document> documents;
    private final FieldTerms[] slots;
    private final int[] startsOfTerms;
    private final int[] startsOfSlots;
    private final int[] slotsByTerm;
    private final int[] countsByTerm;
    private final int[][] positionsByTerm;

    EntryTable(List<Field> fields, List<Document> documents, FieldTerms[] slots, int terms, boolean withPositions) {
        this.fields = fields;
        this.documents = documents;
        this.slots = slots;
        this.startsOfTerms = new int[terms + 1];
        this.startsOfSlots = new int[slots.length + 1];
        countEntries(terms);
        int entries = startsOfSlots[slots.length];
        this.slotsByTerm = new int[entries];
        this.countsByTerm = new int[entries];
        this.positionsByTerm = withPositions ? new int[entries][] : NO_POSITIONS;
        fillByTerm(terms);
    }

    Entries entries() {
        int count = slotsByTerm.length;
        int[][] positions = positionsByTerm.length == 0 ? NO_POSITIONS : new int[count][];
        Entries entries = new Entries(startsOfSlots, new int[count], new long[count], new int[count], positions);
        double[] averages = averageLengths();
        int[] next = startsOfSlots.clone();
        for (int term = 0; term < startsOfTerms.length - 1; term++) {
            double idf = Weights.idf(startsOfTerms[term + 1] - startsOfTerms[term], documents.size());
            for (int i = startsOfTerms[term]; i < startsOfTerms[term + 1]; i++) {
                int slot = slotsByTerm[i];
                int entry = next[slot]++;
                entries.terms()[entry] = term;
                entries.slots()[entry] = slot;
                entries.weights()[entry] = weight(idf, countsByTerm[i], slot, averages);
                if (entries.havePositions()) {
                    entries.positions()[entry] = positionsByTerm[i];
                }
            }
        }
        return entries;
    }

    private long weight(double idf, int count, int slot, double[] averages) {
        int field = slot % fields.size();
        double relativeLength = slots[slot].length() / averages[field];
        double documentBoost = documents.get(slot / fields.size()).boost();
        return Weights.thousandths(idf, count, relativeLength, fields.get(field).boost(), documentBoost);
    }

    private void countEntries(int terms) {
        int[] latest = new int[terms];
        Arrays.fill(latest, -1);
        for (int slot = 0; slot < slots.length; slot++) {
            int count = 0;
            for (Term term : slots[slot].terms()) {
                if (latest[term.number] != slot) {
                    latest[term.number] = slot;
                    startsOfTerms[term.number + 1]++;
                    count++;
                }
            }
            startsOfSlots[slot + 1] = Math.addExact(startsOfSlots[slot], count);
        }
        for (int term = 0; term < terms; term++) {
            startsOfTerms[term + 1] += startsOfTerms[term];
        }
    }

    private void fillByTerm(int terms) {
        int[] next = Arrays.copyOf(startsOfTerms, terms);
        for (int slot = 0; slot < slots.length; slot++) {
            Term[] found = slots[slot].terms();
            for (int place = 0; place < found.length; place++) {
                int term = found[place].number;
                int last = next[term] - 1;
                boolean isNew = last < startsOfTerms[term] || slotsByTerm[last] != slot;
                int at = isNew ? next[term]++ : last;
                slotsByTerm[at] = slot;
                countsByTerm[at]++;
                if (positionsByTerm.length > 0) {
                    positionsByTerm[at] = with(isNew ? new int[0] : positionsByTerm[at], slots[slot], place);
                }
            }
        }
    }

    private static int[] with(int[] positions, FieldTerms terms, int place) {
        int[] more = Arrays.copyOf(positions, positions.length + 2);
        System.arraycopy(terms.positions(), 2 * place, more, positions.length, 2);
        return more;
    }

    private double[] averageLengths() {
        double[] sums = new double[fields.size()];
        for (int slot = 0; slot < slots.length; slot++) {
            sums[slot % sums.length] += slots[slot].length();
        }
        return Arrays.stream(sums).map(sum -> sum / documents.size()).toArray();
    }
}
