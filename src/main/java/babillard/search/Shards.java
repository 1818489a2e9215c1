package babillard.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts an index into ranges of neighbouring terms that weigh about the same. A term that weighs more than a file may is
 * cut by documents, those in which it weighs most in the first part.
 */
final class Shards {
    /** What a term and an entry take of a file, in tenths of a compressed byte, as measured on texts of random words. */
    private static final int TENTHS_OF_TERM = 180;

    private static final int TENTHS_OF_ENTRY = 68;

    private static final int DOCUMENT_BITS = 24;
    private static final long HEAVIEST = (1L << 62 - DOCUMENT_BITS) - 1;

    private final LunrIndex index;
    private final long limit;
    private final List<Shard> shards = new ArrayList<>();

    private Shards(LunrIndex index, int compressedBytes) {
        this.index = index;
        this.limit = 10L * compressedBytes;
    }

    static List<Shard> of(LunrIndex index, int compressedBytes) {
        Shards cut = new Shards(index, compressedBytes);
        cut.cut();
        return List.copyOf(cut.shards);
    }

    private void cut() {
        int start = 0;
        long filled = 0;
        for (int rank = 0; rank < index.termCount(); rank++) {
            long more = weight(rank);
            if (filled + more > limit) {
                close(start, rank);
                start = rank;
                filled = 0;
            }
            filled += more;
            if (more > limit) {
                cutByDocuments(rank, (int) ((more + limit - 1) / limit));
                start = rank + 1;
                filled = 0;
            }
        }
        close(start, index.termCount());
    }

    private void close(int start, int end) {
        if (start < end) {
            shards.add(Shard.of(new TermRange(start, end)));
        }
    }

    private long weight(int rank) {
        int term = index.terms().sorted()[rank];
        return TENTHS_OF_TERM + (long) TENTHS_OF_ENTRY * index.postings().count(term);
    }

    private void cutByDocuments(int rank, int parts) {
        int term = index.terms().sorted()[rank];
        int start = index.postings().starts()[term];
        int end = index.postings().starts()[term + 1];
        int[] partOf = partOfDocuments(start, end, parts);
        int[] counts = new int[parts];
        for (int entry = start; entry < end; entry++) {
            counts[partOf[index.documentOf(entry)]]++;
        }
        int[][] entries = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        for (int entry = end - 1; entry >= start; entry--) {
            int part = partOf[index.documentOf(entry)];
            entries[part][--counts[part]] = entry;
        }
        for (int[] some : entries) {
            if (some.length > 0) {
                shards.add(new Shard(new TermRange(rank, rank + 1), some));
            }
        }
    }

    /** For each document with some of the entries the part that it goes to. */
    private int[] partOfDocuments(int start, int end, int parts) {
        long[] weights = new long[index.refs().size()];
        for (int entry = start; entry < end; entry++) {
            weights[index.documentOf(entry)] += index.postings().weights()[entry] + 1;
        }
        long[] heaviestFirst = new long[weights.length];
        int holders = 0;
        for (int document = 0; document < weights.length; document++) {
            if (weights[document] > 0) {
                long weight = Math.min(weights[document], HEAVIEST);
                heaviestFirst[holders++] = HEAVIEST - weight << DOCUMENT_BITS | document;
            }
        }
        Arrays.sort(heaviestFirst, 0, holders);
        int[] partOf = new int[weights.length];
        int perPart = (holders + parts - 1) / parts;
        for (int i = 0; i < holders; i++) {
            partOf[(int) (heaviestFirst[i] & (1 << DOCUMENT_BITS) - 1)] = i / perPart;
        }
        return partOf;
    }
}
