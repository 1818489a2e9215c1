package babillard.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the lines of a calendar: folded at 75 octets, between characters, with the text escaped. */
final class ICalendarPrinter {
    private static final int WIDTH = 75;
    private static final byte[] END = {'\r', '\n'};
    private static final byte[] FOLD = {'\r', '\n', ' '};

    private final OutputStream out;

    ICalendarPrinter(OutputStream out) {
        this.out = out;
    }

    /** A part of a calendar, which stands there as it is. */
    static byte[] part(Lines lines) {
        ByteArrayOutputStream part = new ByteArrayOutputStream(1_000);
        try {
            lines.printTo(new ICalendarPrinter(part));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return part.toByteArray();
    }

    void part(byte[] part) throws IOException {
        out.write(part);
    }

    void begin(String component) throws IOException {
        plain("BEGIN", component);
    }

    void end(String component) throws IOException {
        plain("END", component);
    }

    /** A property whose value is no text. */
    void plain(String name, String value) throws IOException {
        line(name + ":" + value);
    }

    void text(String name, String value) throws IOException {
        line(name + ":" + escaped(value));
    }

    /** A list of texts; an empty one is no line. */
    void texts(String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            line(name + ":" + values.stream().map(ICalendarPrinter::escaped).collect(Collectors.joining(",")));
        }
    }

    private static String escaped(String text) {
        return CleanText.plain(text)
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private void line(String line) throws IOException {
        byte[] octets = line.getBytes(StandardCharsets.UTF_8);
        int from = 0;
        for (int width = WIDTH; octets.length - from > width; width = WIDTH - 1) {
            int to = from + width;
            while (isWithinCharacter(octets[to])) {
                to--;
            }
            out.write(octets, from, to - from);
            out.write(FOLD);
            from = to;
        }
        out.write(octets, from, octets.length - from);
        out.write(END);
    }

    private static boolean isWithinCharacter(byte octet) {
        return (octet & 0xC0) == 0x80;
    }

    /** What is printed. */
    @FunctionalInterface
    interface Lines {
        void printTo(ICalendarPrinter printer) throws IOException;
    }
}
