package babillard.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Arrays;

/** Text to UTF-8 bytes, and bytes that are UTF-8 already, all handed on at once when it is flushed. */
final class Utf8Writer extends Writer {
    private static final int ENOUGH_FOR_MOST = 24 * 1024;

    private final OutputStream out;
    private byte[] bytes = new byte[ENOUGH_FOR_MOST];
    private int count;
    private char high;

    Utf8Writer(OutputStream out) {
        this.out = out;
    }

    /** How many bytes were written since the last flush. */
    int count() {
        return count;
    }

    /** Those that were written from a place on. */
    byte[] since(int start) {
        return Arrays.copyOfRange(bytes, start, count);
    }

    void write(byte[] encoded) {
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, count, encoded.length);
        count += encoded.length;
    }

    @Override
    public void write(int c) {
        room(3);
        put((char) c);
    }

    @Override
    public void write(char[] chars, int from, int length) {
        room(3 * length);
        for (int i = from; i < from + length; i++) {
            put(chars[i]);
        }
    }

    @Override
    public void write(String text, int from, int length) {
        room(3 * length);
        for (int i = from; i < from + length; i++) {
            put(text.charAt(i));
        }
    }

    /** Room for so many more bytes, and for the one character that may be waiting for its other half. */
    private void room(int more) {
        int needed = count + more + 1;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
        }
    }

    private void put(char c) {
        if (high != 0) {
            putAfterHigh(c);
        } else if (c < 0x80) {
            bytes[count++] = (byte) c;
        } else if (c < 0x800) {
            bytes[count++] = (byte) (0xc0 | c >> 6);
            putLast(c);
        } else if (Character.isSurrogate(c)) {
            putSurrogate(c);
        } else {
            bytes[count++] = (byte) (0xe0 | c >> 12);
            bytes[count++] = (byte) (0x80 | c >> 6 & 0x3f);
            putLast(c);
        }
    }

    private void putLast(int c) {
        bytes[count++] = (byte) (0x80 | c & 0x3f);
    }

    /** A half without its other half is no character. */
    private void putSurrogate(char c) {
        if (Character.isHighSurrogate(c)) {
            high = c;
        } else {
            bytes[count++] = '?';
        }
    }

    private void putAfterHigh(char c) {
        char first = high;
        high = 0;
        if (!Character.isLowSurrogate(c)) {
            bytes[count++] = '?';
            put(c);
            return;
        }
        int point = Character.toCodePoint(first, c);
        bytes[count++] = (byte) (0xf0 | point >> 18);
        bytes[count++] = (byte) (0x80 | point >> 12 & 0x3f);
        bytes[count++] = (byte) (0x80 | point >> 6 & 0x3f);
        putLast(point);
    }

    @Override
    public void flush() throws IOException {
        if (high != 0) {
            room(1);
            high = 0;
            bytes[count++] = '?';
        }
        out.write(bytes, 0, count);
        count = 0;
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }
}
