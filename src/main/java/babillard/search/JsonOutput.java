package babillard.search;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes JSON to a stream, spelled as {@code JSON.stringify} of JavaScript spells it. */
final class JsonOutput {
    private static final int ROOM = 1 << 14;
    private static final int LONGEST_NUMBER = 20;
    private static final int BILLION = 1_000_000_000;
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
        if (text.length() > ROOM - 2 || !isPlain(text)) {
            return raw('"').raw(escaped(text)).raw('"');
        }
        ensure(text.length() + 2);
        buffer[filled++] = '"';
        for (int i = 0; i < text.length(); i++) {
            buffer[filled++] = (byte) text.charAt(i);
        }
        buffer[filled++] = '"';
        return this;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    /** Text that is JSON already and ASCII alone. */
    JsonOutput raw(String ascii) throws IOException {
        for (int i = 0; i < ascii.length(); i++) {
            raw(ascii.charAt(i));
        }
        return this;
    }

    JsonOutput raw(byte[] bytes) throws IOException {
        return raw(bytes, 0);
    }

    /** The bytes after the first few. */
    JsonOutput raw(byte[] bytes, int from) throws IOException {
        int length = bytes.length - from;
        if (length > ROOM) {
            flush();
            out.write(bytes, from, length);
        } else {
            ensure(length);
            System.arraycopy(bytes, from, buffer, filled, length);
            filled += length;
        }
        return this;
    }

    JsonOutput raw(char ascii) throws IOException {
        ensure(1);
        buffer[filled++] = (byte) ascii;
        return this;
    }

    /** A number that is not negative. */
    JsonOutput number(long value) throws IOException {
        ensure(LONGEST_NUMBER);
        put(value);
        return this;
    }

    /** A number of thousandths, as JavaScript prints the number itself: 2.5 and not 2.500. */
    JsonOutput thousandths(long value) throws IOException {
        ensure(LONGEST_NUMBER + 4);
        putThousandths(value);
        return this;
    }

    /** Two more of a list in which numbers and their weights in thousandths alternate. */
    void weight(int number, long thousandths, boolean further) throws IOException {
        ensure(2 * LONGEST_NUMBER + 6);
        if (further) {
            buffer[filled++] = ',';
        }
        put(number);
        buffer[filled++] = ',';
        putThousandths(thousandths);
    }

    private void putThousandths(long value) {
        put(value / 1000);
        int rest = (int) (value % 1000);
        if (rest == 0) {
            return;
        }
        buffer[filled++] = '.';
        if (rest % 10 != 0) {
            put(rest, 3);
        } else if (rest % 100 != 0) {
            put(rest / 10, 2);
        } else {
            put(rest / 100, 1);
        }
    }

    private void put(long value) {
        if (value < BILLION) {
            put((int) value, digits((int) value));
        } else {
            put(value / BILLION);
            put((int) (value % BILLION), 9);
        }
    }

    /** Writes so many digits, zeros in front among them. */
    private void put(int value, int digits) {
        filled += digits;
        int rest = value;
        for (int i = 1; i <= digits; i++) {
            buffer[filled - i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    private static int digits(int value) {
        int digits = 1;
        for (int rest = value; rest >= 10; rest /= 10) {
            digits++;
        }
        return digits;
    }

    private void ensure(int room) throws IOException {
        if (ROOM - filled < room) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }
}
