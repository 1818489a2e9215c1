package babillard.search;

import babillard.search.LunrIndex.Postings;
import java.util.Set;

/** How much an index holds, of all fields or of some. */
record IndexSize(int terms, int entries) {
    /** What a term and an entry take of an index in one file once it is compressed, within a tenth on short fields. */
    private static final int BYTES_OF_TERM = 11;

    private static final int BYTES_OF_ENTRY = 4;

    static IndexSize of(LunrIndex index) {
        return new IndexSize(index.termCount(), index.postings().slots().length);
    }

    /** The size of the index of some of the fields alone. */
    static IndexSize of(LunrIndex index, Set<String> fields) {
        Postings postings = index.postings();
        boolean[] counts = new boolean[index.fields().size()];
        for (int field = 0; field < counts.length; field++) {
            counts[field] = fields.contains(index.fields().get(field).name());
        }
        int terms = 0;
        int entries = 0;
        for (int term = 0; term < index.termCount(); term++) {
            int before = entries;
            for (int entry = postings.starts()[term]; entry < postings.starts()[term + 1]; entry++) {
                entries += counts[postings.fieldOf(postings.slots()[entry])] ? 1 : 0;
            }
            terms += entries > before ? 1 : 0;
        }
        return new IndexSize(terms, entries);
    }

    /** By what it holds and not by its bytes: to write and compress an index for it would cost as much as to build it. */
    boolean isWithin(int compressedBytes) {
        long bytes = (long) BYTES_OF_TERM * terms + (long) BYTES_OF_ENTRY * entries;
        return compressedBytes > 0 && bytes <= compressedBytes;
    }
}
