package babillard.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text to UTF-8 bytes, and bytes that are UTF-8 already, all handed on at once when it is flushed; no character may be
 * cut in two.
 */
final class Utf8Writer extends Writer {
    private static final int ENOUGH_FOR_MOST = 24 * 1024;

    /** Of a character in UTF-8, a half of two counted for itself. */
    private static final int MOST_BYTES = 3;

    private final OutputStream out;
    private byte[] bytes = new byte[ENOUGH_FOR_MOST];
    private int count;
    private char[] chars = new char[1024];

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

    private void room(int more) {
        int needed = count + more;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
        }
    }

    /** In one pass: what the JDK encodes becomes a text first, and is looked through several times. */
    @Override
    public void write(char[] chars, int from, int length) {
        room(MOST_BYTES * length);
        byte[] to = bytes;
        int at = count;
        int end = from + length;
        for (int i = from; i < end; i++) {
            char c = chars[i];
            if (c < 0x80) {
                to[at++] = (byte) c;
            } else if (c < 0x800) {
                to[at++] = (byte) (0xC0 | c >> 6);
                to[at++] = (byte) (0x80 | c & 0x3F);
            } else if (!Character.isSurrogate(c)) {
                to[at++] = (byte) (0xE0 | c >> 12);
                to[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                to[at++] = (byte) (0x80 | c & 0x3F);
            } else {
                count = at;
                write(new String(chars, i, end - i).getBytes(StandardCharsets.UTF_8));
                return;
            }
        }
        count = at;
    }

    @Override
    public void write(String text) {
        write(text, 0, text.length());
    }

    @Override
    public void write(String text, int from, int length) {
        if (length > chars.length) {
            chars = new char[Math.max(length, 2 * chars.length)];
        }
        text.getChars(from, from + length, chars, 0);
        write(chars, 0, length);
    }

    @Override
    public void flush() throws IOException {
        out.write(bytes, 0, count);
        count = 0;
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }
}
