package babillard.search;

import babillard.search.LunrIndex.Entries;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Counts the terms of all fields and weighs each against the whole. */
final class EntryTable {
    private static final int[][] NO_POSITIONS = {};

    private final List<Field> fields;
    private final List<Document> documents;
    private final FieldTerms[] slots;
    private final long[][] numbered;
    private final int[] starts;
    private final double[] averageLengths;
    private final double[] idfs;

    EntryTable(List<Field> fields, List<Document> documents, FieldTerms[] slots, int terms) {
        this.fields = fields;
        this.documents = documents;
        this.slots = slots;
        this.numbered =
                Arrays.stream(slots).parallel().map(FieldTerms::byNumber).toArray(long[][]::new);
        this.starts = starts(numbered);
        this.averageLengths = averageLengths();
        this.idfs = idfs(terms);
    }

    Entries entries(boolean withPositions) {
        int count = starts[slots.length];
        int[][] positions = withPositions ? new int[count][] : NO_POSITIONS;
        Entries entries = new Entries(starts, new int[count], new long[count], new int[count], positions);
        IntStream.range(0, slots.length).parallel().forEach(slot -> fill(entries, slot));
        return entries;
    }

    private void fill(Entries entries, int slot) {
        int field = slot % fields.size();
        double relativeLength = slots[slot].length() / averageLengths[field];
        double fieldBoost = fields.get(field).boost();
        double documentBoost = documents.get(slot / fields.size()).boost();
        int entry = starts[slot];
        int end;
        for (int begin = 0; begin < numbered[slot].length; begin = end) {
            end = endOfRun(numbered[slot], begin);
            int term = (int) (numbered[slot][begin] >> 32);
            entries.terms()[entry] = term;
            entries.slots()[entry] = slot;
            entries.weights()[entry] =
                    Weights.thousandths(idfs[term], end - begin, relativeLength, fieldBoost, documentBoost);
            if (entries.havePositions()) {
                entries.positions()[entry] = positions(slot, begin, end);
            }
            entry++;
        }
    }

    private int[] positions(int slot, int begin, int end) {
        int[] positions = new int[2 * (end - begin)];
        for (int i = begin; i < end; i++) {
            int place = (int) numbered[slot][i];
            System.arraycopy(slots[slot].positions(), 2 * place, positions, 2 * (i - begin), 2);
        }
        return positions;
    }

    private static int[] starts(long[][] numbered) {
        int[] starts = new int[numbered.length + 1];
        for (int slot = 0; slot < numbered.length; slot++) {
            int count = 0;
            for (int i = 0; i < numbered[slot].length; i = endOfRun(numbered[slot], i)) {
                count++;
            }
            starts[slot + 1] = Math.addExact(starts[slot], count);
        }
        return starts;
    }

    /** Where the same term ends to follow itself. */
    private static int endOfRun(long[] numbered, int begin) {
        int end = begin + 1;
        while (end < numbered.length && numbered[end] >> 32 == numbered[begin] >> 32) {
            end++;
        }
        return end;
    }

    private double[] idfs(int terms) {
        int[] holders = new int[terms];
        for (long[] slot : numbered) {
            for (int i = 0; i < slot.length; i = endOfRun(slot, i)) {
                holders[(int) (slot[i] >> 32)]++;
            }
        }
        return Arrays.stream(holders)
                .mapToDouble(count -> Weights.idf(count, documents.size()))
                .toArray();
    }

    private double[] averageLengths() {
        double[] sums = new double[fields.size()];
        for (int slot = 0; slot < slots.length; slot++) {
            sums[slot % sums.length] += slots[slot].length();
        }
        return Arrays.stream(sums).map(sum -> sum / documents.size()).toArray();
    }
}
