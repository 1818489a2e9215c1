package babillard.text;

import java.util.Arrays;

/** Writes numbers, texts and bytes one after the other, for a {@link Scroll} to read. */
final class Quill {
    private static final int ROOM = 8 * 1024;
    private static final int LONGEST_NUMBER = 5;

    private byte[] bytes = new byte[ROOM];
    private int length;

    byte[] written() {
        return Arrays.copyOf(bytes, length);
    }

    /** The smaller, the shorter: seven bits go in a byte. */
    void number(int number) {
        reserve(LONGEST_NUMBER);
        int rest = number;
        for (; rest >>> 7 != 0; rest >>>= 7) {
            bytes[length++] = (byte) (rest | 0x80);
        }
        bytes[length++] = (byte) rest;
    }

    /** As long as any. */
    void number(long number) {
        reserve(Long.BYTES);
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bytes[length++] = (byte) (number >>> shift);
        }
    }

    void bytes(byte[] told) {
        number(told.length);
        reserve(told.length);
        System.arraycopy(told, 0, bytes, length, told.length);
        length += told.length;
    }

    void text(String text) {
        Alphabet alphabet = Alphabet.of(text);
        number(Alphabet.ALL.indexOf(alphabet));
        bytes(alphabet.write(text));
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }
}
