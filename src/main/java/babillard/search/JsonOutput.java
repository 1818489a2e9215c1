package babillard.search;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes JSON to a stream, spelled as {@code JSON.stringify} of JavaScript spells it. */
final class JsonOutput {
    private static final int ROOM = 1 << 14;
    private static final int LONGEST_NUMBER = 20;
    private static final String HEX = "0123456789abcdef";

    private final OutputStream out;
    private final byte[] buffer = new byte[ROOM];
    private int filled;

    JsonOutput(OutputStream out) {
        this.out = out;
    }

    /** What {@code text} is between its quotation marks. */
    static byte[] escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 2);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean high = Character.isHighSurrogate(c);
            if (high && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                escaped.append(c).append(text.charAt(++i));
            } else {
                escape(escaped, c);
            }
        }
        return escaped.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void escape(StringBuilder escaped, char c) {
        switch (c) {
            case '"' -> escaped.append("\\\"");
            case '\\' -> escaped.append("\\\\");
            case '\b' -> escaped.append("\\b");
            case '\f' -> escaped.append("\\f");
            case '\n' -> escaped.append("\\n");
            case '\r' -> escaped.append("\\r");
            case '\t' -> escaped.append("\\t");
            default -> {
                if (c < ' ' || Character.isSurrogate(c)) {
                    escaped.append("\\u");
                    for (int shift = 12; shift >= 0; shift -= 4) {
                        escaped.append(HEX.charAt(c >> shift & 0xf));
                    }
                } else {
                    escaped.append(c);
                }
            }
        }
    }

    JsonOutput string(String text) throws IOException {
        return raw('"').raw(escaped(text)).raw('"');
    }

    /** Text that is JSON already and ASCII alone. */
    JsonOutput raw(String ascii) throws IOException {
        for (int i = 0; i < ascii.length(); i++) {
            raw(ascii.charAt(i));
        }
        return this;
    }

    JsonOutput raw(byte[] bytes) throws IOException {
        if (bytes.length > ROOM - filled) {
            flush();
        }
        if (bytes.length > ROOM) {
            out.write(bytes);
        } else {
            System.arraycopy(bytes, 0, buffer, filled, bytes.length);
            filled += bytes.length;
        }
        return this;
    }

    JsonOutput raw(char ascii) throws IOException {
        if (filled == ROOM) {
            flush();
        }
        buffer[filled++] = (byte) ascii;
        return this;
    }

    /** A number that is not negative. */
    JsonOutput number(long value) throws IOException {
        if (ROOM - filled < LONGEST_NUMBER) {
            flush();
        }
        int digits = 1;
        for (long rest = value; rest >= 10; rest /= 10) {
            digits++;
        }
        filled += digits;
        long rest = value;
        for (int i = 1; i <= digits; i++) {
            buffer[filled - i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return this;
    }

    /** A number of thousandths, as JavaScript prints the number itself: 2.5 and not 2.500. */
    JsonOutput thousandths(long value) throws IOException {
        number(value / 1000);
        long rest = value % 1000;
        if (rest != 0) {
            raw('.').raw((char) ('0' + rest / 100));
            if (rest % 100 != 0) {
                raw((char) ('0' + rest / 10 % 10));
            }
            if (rest % 10 != 0) {
                raw((char) ('0' + rest % 10));
            }
        }
        return this;
    }

    void flush() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }
}
