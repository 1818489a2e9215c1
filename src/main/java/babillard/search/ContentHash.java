package babillard.search;

import babillard.search.LunrIndex.Postings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;

/**
 * The short hash by which a file is named, so that a browser may keep it for ever. It tells one content from the next and
 * withstands nobody, so two multiplications for each number do, where a cryptographic hash would cost half of an index.
 */
final class ContentHash {
    private static final int DIGITS = 10;
    private static final long FIRST_PRIME = 0x9e3779b185ebca87L;
    private static final long SECOND_PRIME = 0xc2b2ae3d27d4eb4fL;

    private long mixed;

    private ContentHash() {}

    static String of(SearchFile.Bytes bytes) {
        ContentHash hash = new ContentHash();
        try {
            bytes.writeTo(hash.stream());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
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

    private OutputStream stream() {
        return new OutputStream() {
            @Override
            public void write(int b) {
                add(b);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                for (int i = offset; i < offset + length; i++) {
                    add(bytes[i]);
                }
            }
        };
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
