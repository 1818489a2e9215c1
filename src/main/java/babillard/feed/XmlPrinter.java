package babillard.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, an element a line, that is well-formed whatever the text. */
final class XmlPrinter {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final OutputStream out;
    private final StringWriter text = new StringWriter(2_000);
    private final XMLStreamWriter xml = FACTORY.createXMLStreamWriter(text);

    private XmlPrinter(OutputStream out) throws XMLStreamException {
        this.out = out;
    }

    static void print(OutputStream out, Document document) throws IOException {
        run(out, printer -> {
            printer.xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            printer.newLine();
            document.printTo(printer);
            printer.xml.writeEndDocument();
        });
    }

    /** A part of a document, which stands there as it is. */
    static byte[] part(Document document) {
        ByteArrayOutputStream part = new ByteArrayOutputStream(4_000);
        try {
            run(part, document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return part.toByteArray();
    }

    private static void run(OutputStream out, Document document) throws IOException {
        try {
            XmlPrinter printer = new XmlPrinter(out);
            document.printTo(printer);
            printer.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Puts a part where the last line has ended. */
    void part(byte[] part) throws XMLStreamException {
        try {
            flush();
            out.write(part);
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    /** All at once, since the writer of the JDK hands a stream one byte after the other. */
    private void flush() throws IOException, XMLStreamException {
        xml.flush();
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.getBuffer().setLength(0);
    }

    /** How a browser is to show the document; it stands before the root. */
    void style(Optional<String> href) throws XMLStreamException {
        if (href.isPresent()) {
            xml.writeProcessingInstruction(
                    "xml-stylesheet", "type=\"text/css\" href=\"" + CleanText.xml(href.get()) + "\"");
            xml.writeCharacters("\n");
        }
    }

    void start(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    /** An element without content; {@link #attribute} and then {@link #newLine} follow. */
    void empty(String name) throws XMLStreamException {
        xml.writeEmptyElement(name);
    }

    void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, CleanText.xml(value));
    }

    void text(String text) throws XMLStreamException {
        xml.writeCharacters(CleanText.xml(text));
    }

    void text(ItemHtml html) throws XMLStreamException {
        xml.writeCharacters(html.clean());
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
        newLine();
    }

    void element(String name, String text) throws XMLStreamException {
        start(name);
        text(text);
        end();
    }

    void newLine() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /** What is printed. */
    @FunctionalInterface
    interface Document {
        void printTo(XmlPrinter printer) throws XMLStreamException;
    }
}
