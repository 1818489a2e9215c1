package babillard.feed;

import babillard.text.Slug;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Writes JSON whose nesting is that of the code, in text that every reader takes. */
final class Json {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    private Json(JsonGenerator json) {
        this.json = json;
    }

    /** Writes a document as UTF-8, with a line end. */
    static void write(OutputStream out, Consumer<Json> document) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            document.accept(new Json(generator));
            generator.writeRaw('\n');
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** A document that can stand in a page's script: neither a tag nor a line end of JavaScript's is in it. */
    static String script(Consumer<Json> document) {
        Writer script = new StringWriter(4_000);
        try (JsonGenerator generator = FACTORY.createGenerator(script)) {
            document.accept(new Json(generator));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return script.toString()
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    void object(Runnable members) {
        run(() -> {
            json.writeStartObject();
            members.run();
            json.writeEndObject();
        });
    }

    void object(String name, Runnable members) {
        run(() -> json.writeFieldName(name));
        object(members);
    }

    void array(String name, Runnable items) {
        run(() -> {
            json.writeArrayFieldStart(name);
            items.run();
            json.writeEndArray();
        });
    }

    void text(String name, String value) {
        run(() -> json.writeStringField(name, CleanText.unicode(value)));
    }

    void text(String name, Slug value) {
        text(name, value.value());
    }

    void textOrNull(String name, Optional<String> value) {
        run(() -> json.writeFieldName(name));
        value.ifPresentOrElse(this::item, () -> run(json::writeNull));
    }

    void numberOrNull(String name, OptionalInt value) {
        run(() -> json.writeFieldName(name));
        value.ifPresentOrElse(number -> run(() -> json.writeNumber(number)), () -> run(json::writeNull));
    }

    <T> void objectOrNull(String name, Optional<T> value, Consumer<T> members) {
        run(() -> json.writeFieldName(name));
        value.ifPresentOrElse(known -> object(() -> members.accept(known)), () -> run(json::writeNull));
    }

    void texts(String name, List<String> values) {
        array(name, () -> values.forEach(this::item));
    }

    void item(String value) {
        run(() -> json.writeString(CleanText.unicode(value)));
    }

    void number(String name, int value) {
        run(() -> json.writeNumberField(name, value));
    }

    void truth(String name, boolean value) {
        run(() -> json.writeBooleanField(name, value));
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Something written. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }
}
