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
        StringBuilder folded = new StringBuilder(line.length() + line.length() / WIDTH * 3 + 2);
        int width = 0;
        int at = 0;
        while (at < line.length()) {
            int c = line.codePointAt(at);
            int octets = octets(c);
            if (width + octets > WIDTH) {
                folded.append("\r\n ");
                width = 1;
            }
            folded.appendCodePoint(c);
            width += octets;
            at += Character.charCount(c);
        }
        out.write(folded.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    private static int octets(int c) {
        return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }

    /** What is printed. */
    @FunctionalInterface
    interface Lines {
        void printTo(ICalendarPrinter printer) throws IOException;
    }
}
