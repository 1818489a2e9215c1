package babillard.search;

import babillard.search.LunrIndex.Postings;
import java.util.HexFormat;
import java.util.List;

/**
 * The short hash by which a file is named, so that a browser may keep it for ever. It tells one content from the next
 * and withstands nobody, so two multiplications for each number do, where a cryptographic hash would cost half of an
 * index.
 */
final class ContentHash {
    private static final int DIGITS = 10;
    private static final int STRETCH = 128;
    private static final long FIRST_PRIME = 0x9e3779b185ebca87L;
    private static final long SECOND_PRIME = 0xc2b2ae3d27d4eb4fL;

    private long mixed;

    private ContentHash() {}

    static String of(byte[] bytes) {
        ContentHash hash = new ContentHash();
        hash.add(bytes, 0, bytes.length);
        return hash.name();
    }

    /** The hash of one list of all that these lists hold. */
    static String ofJoined(List<byte[]> lists) {
        ContentHash hash = new ContentHash();
        hash.add('[');
        for (int i = 0; i < lists.size(); i++) {
            if (i > 0) {
                hash.add(',');
            }
            hash.add(lists.get(i), 1, lists.get(i).length - 1);
        }
        hash.add(']');
        return hash.name();
    }

    /** The hash of all shards of an index, from what they are made of: to write them all for it would cost more. */
    static String of(LunrIndex index, int shardBytes) {
        ContentHash hash = new ContentHash();
        hash.add(LunrWriter.VERSION + index.fields() + shardBytes);
        index.refs().forEach(hash::add);
        for (String term : index.terms().texts()) {
            hash.add(term);
        }
        for (int term = 0; term < index.termCount(); term++) {
            hash.add(index, term);
        }
        return hash.name();
    }

    private void add(LunrIndex index, int term) {
        Postings postings = index.postings();
        int fields = index.fields().size();
        for (int entry = postings.starts()[term]; entry < postings.starts()[term + 1]; entry++) {
            int slot = postings.slots()[entry];
            int place = postings.documentOf(slot) * fields + postings.fieldOf(slot);
            add((long) place << Integer.SIZE | term);
            add(postings.weights()[entry]);
        }
    }

    /** In short stretches: a loop that is called often is compiled long before one that runs long. */
    private void add(byte[] bytes, int start, int end) {
        for (int from = start; from < end; from += STRETCH) {
            addStretch(bytes, from, Math.min(end, from + STRETCH));
        }
    }

    private void addStretch(byte[] bytes, int start, int end) {
        long sum = mixed;
        for (int i = start; i < end; i++) {
            sum = Long.rotateLeft(sum ^ bytes[i] * FIRST_PRIME, 31) * SECOND_PRIME;
        }
        mixed = sum;
    }

    private void add(String text) {
        add(text.length());
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i));
        }
    }

    private void add(long value) {
        mixed = Long.rotateLeft(mixed ^ value * FIRST_PRIME, 31) * SECOND_PRIME;
    }

    private String name() {
        long even = (mixed ^ mixed >>> 32) * FIRST_PRIME;
        return HexFormat.of().toHexDigits(even ^ even >>> 29, DIGITS);
    }
}
