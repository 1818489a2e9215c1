package babillard.search;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes JSON to a stream, spelled as {@code JSON.stringify} of JavaScript spells it. */
final class JsonOutput {
    private static final int ROOM = 1 << 13;
    private static final int LONGEST_NUMBER = 20;
    private static final int THOUSAND = 1000;
    private static final int ZEROS = '0' << 8 | '0';
    private static final int[] DIGITS = digits();
    private static final String HEX = "0123456789abcdef";

    private final OutputStream out;
    private final byte[] buffer = new byte[ROOM];
    private int filled;

    JsonOutput(OutputStream out) {
        this.out = out;
    }

    /** What {@code text} is between its quotation marks. */
    static byte[] escaped(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (isPlain(bytes)) {
            return bytes;
        }
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

    /** Whether nothing has to be escaped; a question mark may be what became of half a letter. */
    private static boolean isPlain(byte[] utf8) {
        for (byte b : utf8) {
            if (b >= 0 && b < ' ' || b == '"' || b == '\\' || b == '?') {
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
        return raw(bytes, 0, bytes.length);
    }

    /** The bytes after the first few. */
    JsonOutput raw(byte[] bytes, int start) throws IOException {
        return raw(bytes, start, bytes.length);
    }

    JsonOutput raw(byte[] bytes, int start, int end) throws IOException {
        int length = end - start;
        if (length > ROOM) {
            flush();
            out.write(bytes, start, length);
        } else {
            ensure(length);
            System.arraycopy(bytes, start, buffer, filled, length);
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
        put(value / THOUSAND);
        putThousandths((int) (value % THOUSAND));
        return this;
    }

    /** Two more of a list in which numbers and their weights in thousandths alternate. */
    void weight(int number, int thousandths, boolean further) throws IOException {
        ensure(2 * LONGEST_NUMBER + 6);
        if (further) {
            buffer[filled++] = ',';
        }
        put(number);
        buffer[filled++] = ',';
        int whole = thousandths / THOUSAND;
        put(whole);
        putThousandths(thousandths - THOUSAND * whole);
    }

    private void putThousandths(int rest) {
        if (rest == 0) {
            return;
        }
        int digits = DIGITS[rest];
        buffer[filled++] = '.';
        buffer[filled++] = (byte) (digits >> 16);
        if ((digits & 0xffff) != ZEROS) {
            buffer[filled++] = (byte) (digits >> 8);
            if ((digits & 0xff) != '0') {
                buffer[filled++] = (byte) digits;
            }
        }
    }

    private void put(long value) {
        if (value <= Integer.MAX_VALUE) {
            put((int) value);
        } else {
            put(value / THOUSAND);
            putThree(DIGITS[(int) (value % THOUSAND)]);
        }
    }

    private void put(int value) {
        if (value >= THOUSAND) {
            int high = value / THOUSAND;
            put(high);
            putThree(DIGITS[value - THOUSAND * high]);
        } else {
            putFirst(value);
        }
    }

    /** The first digits of a number, without zeros in front of them. */
    private void putFirst(int value) {
        int digits = DIGITS[value];
        if (value >= 100) {
            buffer[filled++] = (byte) (digits >> 16);
        }
        if (value >= 10) {
            buffer[filled++] = (byte) (digits >> 8);
        }
        buffer[filled++] = (byte) digits;
    }

    private void putThree(int digits) {
        buffer[filled++] = (byte) (digits >> 16);
        buffer[filled++] = (byte) (digits >> 8);
        buffer[filled++] = (byte) digits;
    }

    /** Of all numbers below a thousand the three digits, each in a byte. */
    private static int[] digits() {
        int[] digits = new int[THOUSAND];
        for (int i = 0; i < THOUSAND; i++) {
            digits[i] = '0' + i / 100 << 16 | '0' + i / 10 % 10 << 8 | '0' + i % 10;
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
