package babillard.text;

import java.util.Arrays;

/** Reads what a {@link Quill} wrote; what none wrote ends in some unchecked exception. */
final class Scroll {
    private final byte[] bytes;
    private int at;

    Scroll(byte[] bytes) {
        this.bytes = bytes;
    }

    int number() {
        int number = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            number |= (next & 0x7f) << shift;
            shift += 7;
        } while (next < 0);
        return number;
    }

    long longNumber() {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            number |= (bytes[at++] & 0xffL) << shift;
        }
        return number;
    }

    byte[] bytes() {
        int from = skip(number());
        return Arrays.copyOfRange(bytes, from, at);
    }

    String text() {
        Alphabet alphabet = Alphabet.ALL.get(number());
        int length = number();
        return alphabet.read(bytes, skip(length), length);
    }

    /** Where that began which is skipped. */
    private int skip(int length) {
        if (length < 0 || length > bytes.length - at) {
            throw new IllegalArgumentException("torn");
        }
        at += length;
        return at - length;
    }

    boolean isAtEnd() {
        return at == bytes.length;
    }
}
