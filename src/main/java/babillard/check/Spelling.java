package babillard.check;

import java.util.Arrays;

/** A word as the bytes of a page spell it, where an ampersand may be written in several ways. */
final class Spelling {
    private final byte[] bytes;
    private final int hash;
    private final Word word;

    Spelling(byte[] bytes, int hash, Word word) {
        this.bytes = bytes;
        this.hash = hash;
        this.word = word;
    }

    boolean isAt(byte[] page, int from, int to, int pageHash) {
        return hash == pageHash && Arrays.equals(page, from, to, bytes, 0, bytes.length);
    }

    int hash() {
        return hash;
    }

    Word word() {
        return word;
    }

    static int hash(byte[] page, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + page[i];
        }
        return hash ^ hash >>> 15;
    }
}
