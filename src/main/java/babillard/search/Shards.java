package babillard.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts an index into ranges of neighbouring terms that weigh about the same. */
final class Shards {
    /** Index files compress to about a seventh. */
    private static final int RATIO = 7;

    private static final int BYTES_OF_TERM = 40;
    private static final int BYTES_OF_ENTRY = 28;

    private Shards() {}

    static List<TermRange> of(LunrIndex index, int compressedBytes) {
        long limit = (long) compressedBytes * RATIO;
        List<TermRange> ranges = new ArrayList<>();
        int start = 0;
        long bytes = 0;
        for (int rank = 0; rank < index.termCount(); rank++) {
            long more = weight(index, index.terms().sorted()[rank]);
            if (rank > start && bytes + more > limit) {
                ranges.add(new TermRange(start, rank));
                start = rank;
                bytes = 0;
            }
            bytes += more;
        }
        if (start < index.termCount()) {
            ranges.add(new TermRange(start, index.termCount()));
        }
        return ranges;
    }

    private static long weight(LunrIndex index, int term) {
        int entries = index.postings().starts()[term + 1] - index.postings().starts()[term];
        return BYTES_OF_TERM + (long) BYTES_OF_ENTRY * entries;
    }
}
