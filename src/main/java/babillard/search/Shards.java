package babillard.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts an index into ranges of neighbouring terms that weigh about the same. A term that weighs more than a file may is
 * cut by documents, those in which it weighs most in the first part.
 */
final class Shards {
    /**
     * What a term and an entry take of a file, in tenths of a compressed byte, as measured on texts of random words.
     */
    private static final int TENTHS_OF_TERM = 180;

    private static final int TENTHS_OF_ENTRY = 68;

    private final LunrIndex index;
    private final long limit;
    private final List<Shard> shards = new ArrayList<>();

    /** By documents, of the term that is being cut: what its entries weigh together, and the part they go to. */
    private final long[] sums;

    private final int[] partOf;

    private Shards(LunrIndex index, int compressedBytes) {
        this.index = index;
        this.limit = 10L * compressedBytes;
        this.sums = new long[index.refs().size()];
        this.partOf = new int[sums.length];
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
        assignDocuments(start, end, parts);
        int[] counts = new int[parts];
        for (int entry = start; entry < end; entry++) {
            counts[partOf[index.documentOf(entry)]]++;
        }
        int[][] entries = new int[parts][];
        for (int part = 0; part < parts; part++) {
            entries[part] = new int[counts[part]];
        }
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

    /** Tells for each document with some of the entries the part that it goes to. */
    private void assignDocuments(int start, int end, int parts) {
        int[] weights = index.postings().weights();
        int[] holders = new int[end - start];
        int count = 0;
        for (int entry = start; entry < end; entry++) {
            int document = index.documentOf(entry);
            if (sums[document] == 0) {
                holders[count++] = document;
            }
            sums[document] += weights[entry] + 1;
        }
        holders = Arrays.copyOf(holders, count);
        Arrays.sort(holders);
        int[] heaviestFirst = DigitSort.places(lacks(holders));
        int perPart = (count + parts - 1) / parts;
        for (int i = 0; i < count; i++) {
            partOf[holders[heaviestFirst[i]]] = i / perPart;
            sums[holders[i]] = 0;
        }
    }

    /** How much less the entries of each document weigh than those of the heaviest. */
    private int[] lacks(int[] documents) {
        long heaviest = 0;
        for (int document : documents) {
            heaviest = Math.max(heaviest, sums[document]);
        }
        int[] lacks = new int[documents.length];
        for (int i = 0; i < lacks.length; i++) {
            lacks[i] = (int) Math.min(heaviest - sums[documents[i]], Integer.MAX_VALUE);
        }
        return lacks;
    }
}
