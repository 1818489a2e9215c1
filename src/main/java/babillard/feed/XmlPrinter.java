package babillard.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Writes XML, an element a line, that is well-formed whatever the text. */
final class XmlPrinter {
    private static final int FULL = 8_000;

    private final StringBuilder xml = new StringBuilder(2_000);
    private final Deque<String> elements = new ArrayDeque<>();
    private final OutputStream out;
    private String tagEnd = "";

    private XmlPrinter(OutputStream out) {
        this.out = out;
    }

    static void print(OutputStream out, Document document) throws IOException {
        XmlPrinter printer = new XmlPrinter(out);
        printer.xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        document.printTo(printer);
        printer.flush();
    }

    /** A part of a document, which stands there as it is. */
    static byte[] part(Document document) {
        ByteArrayOutputStream part = new ByteArrayOutputStream(4_000);
        XmlPrinter printer = new XmlPrinter(part);
        try {
            document.printTo(printer);
            printer.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return part.toByteArray();
    }

    void part(byte[] part) throws IOException {
        endTag();
        flush();
        out.write(part);
    }

    /** How a browser is to show the document; it stands before the root. */
    void style(Optional<String> href) {
        href.ifPresent(address -> xml.append("<?xml-stylesheet type=\"text/css\" href=\"")
                .append(CleanText.xml(address))
                .append("\"?>\n"));
    }

    void start(String name) {
        tag(name, ">");
        elements.push(name);
    }

    /** An element without content; {@link #attribute} and then {@link #newLine} follow. */
    void empty(String name) {
        tag(name, "/>");
    }

    private void tag(String name, String end) {
        endTag();
        xml.append('<').append(name);
        tagEnd = end;
    }

    private void endTag() {
        xml.append(tagEnd);
        tagEnd = "";
    }

    void attribute(String name, String value) {
        xml.append(' ').append(name).append("=\"");
        escape(value, true);
        xml.append('"');
    }

    void text(String text) {
        endTag();
        escape(text, false);
    }

    void end() throws IOException {
        endTag();
        xml.append("</").append(elements.pop()).append('>');
        newLine();
    }

    void element(String name, String text) throws IOException {
        start(name);
        text(text);
        end();
    }

    void newLine() throws IOException {
        endTag();
        xml.append('\n');
        if (xml.length() > FULL) {
            flush();
        }
    }

    private void flush() throws IOException {
        out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        xml.setLength(0);
    }

    private void escape(String text, boolean quoted) {
        String clean = CleanText.xml(text);
        int from = 0;
        for (int at = 0; at < clean.length(); at++) {
            String escape = escape(clean.charAt(at), quoted);
            if (!escape.isEmpty()) {
                xml.append(clean, from, at).append(escape);
                from = at + 1;
            }
        }
        xml.append(clean, from, clean.length());
    }

    private static String escape(char c, boolean quoted) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> quoted ? "&quot;" : "";
            default -> "";
        };
    }

    /** What is printed. */
    @FunctionalInterface
    interface Document {
        void printTo(XmlPrinter printer) throws IOException;
    }
}
