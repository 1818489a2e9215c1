package babillard.feed;

import babillard.text.Slug;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes JSON in text that every reader takes. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .rootValueSeparator((String) null)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator json;

    private Json(JsonGenerator json) {
        this.json = json;
    }

    /** Writes whatever a document holds as UTF-8. */
    static void write(OutputStream out, Document document) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            document.writeTo(new Json(generator));
        }
    }

    /** Writes an object of such members as UTF-8, with a line end. */
    static void writeObject(OutputStream out, Document members) throws IOException {
        write(out, json -> {
            json.startObject();
            members.writeTo(json);
            json.end();
            json.newLine();
        });
    }

    /** A part of a document, which stands there as it is. */
    static byte[] part(Document document) {
        ByteArrayOutputStream part = new ByteArrayOutputStream(4_000);
        try {
            write(part, document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return part.toByteArray();
    }

    /** A document that can stand in a page's script: neither a tag nor a line end of JavaScript's is in it. */
    static String script(Document document) {
        Writer script = new StringWriter(4_000);
        try (JsonGenerator generator = FACTORY.createGenerator(script)) {
            document.writeTo(new Json(generator));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return script.toString()
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    void startObject() throws IOException {
        json.writeStartObject();
    }

    void startObject(String name) throws IOException {
        json.writeObjectFieldStart(name);
    }

    void startArray(String name) throws IOException {
        json.writeArrayFieldStart(name);
    }

    /** Ends what was started last. */
    void end() throws IOException {
        if (json.getOutputContext().inObject()) {
            json.writeEndObject();
        } else {
            json.writeEndArray();
        }
    }

    void newLine() throws IOException {
        json.writeRaw('\n');
    }

    void text(String name, String value) throws IOException {
        json.writeStringField(name, CleanText.unicode(value));
    }

    void text(String name, Slug value) throws IOException {
        json.writeStringField(name, value.value());
    }

    void text(String name, ItemHtml value) throws IOException {
        json.writeStringField(name, value.clean());
    }

    void textOrNull(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        } else {
            nothing(name);
        }
    }

    void texts(String name, List<String> values) throws IOException {
        startArray(name);
        for (String value : values) {
            json.writeString(CleanText.unicode(value));
        }
        end();
    }

    void number(String name, int value) throws IOException {
        json.writeNumberField(name, value);
    }

    void numberOrNull(String name, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            number(name, value.getAsInt());
        } else {
            nothing(name);
        }
    }

    void truth(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
    }

    void nothing(String name) throws IOException {
        json.writeNullField(name);
    }

    /** The next one of an array, which is JSON already. */
    void part(byte[] part) throws IOException {
        json.writeRawValue("");
        json.flush();
        ((OutputStream) json.getOutputTarget()).write(part);
    }

    /** What is written. */
    @FunctionalInterface
    interface Document {
        void writeTo(Json json) throws IOException;
    }
}
