package babillard.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text to UTF-8 bytes, and bytes that are UTF-8 already, all handed on at once when it is flushed; no character may be cut
 * in two.
 */
final class Utf8Writer extends Writer {
    private static final int ENOUGH_FOR_MOST = 24 * 1024;

    private final OutputStream out;
    private byte[] bytes = new byte[ENOUGH_FOR_MOST];
    private int count;

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

    /** Most of what templates hold is ASCII. */
    @Override
    public void write(char[] chars, int from, int length) {
        room(length);
        byte[] to = bytes;
        int at = count;
        int end = from + length;
        for (int i = from; i < end; i++) {
            char c = chars[i];
            if (c >= 0x80) {
                count = at;
                write(new String(chars, i, end - i));
                return;
            }
            to[at++] = (byte) c;
        }
        count = at;
    }

    @Override
    public void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(String text, int from, int length) {
        write(text.substring(from, from + length));
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
