package babillard.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Value;

/** lunr.js itself with the French functions and other scripts of the page, as a visitor's browser runs them. */
public final class LunrJs implements AutoCloseable {
    private static final String LUNR = "/META-INF/resources/webjars/lunr/2.3.9/lunr.js";
    private static final Engine ENGINE = Engine.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .build();
    private static final String HELPERS = """
            lunr.utils.warn = () => {};
            french.register(lunr);
            function build(documents, fields, positions) {
              const builder = new lunr.Builder();
              builder.use(lunr.fr);
              for (const { name, boost } of JSON.parse(fields)) {
                builder.field(name, { boost, extractor: (d) => d.fields.has(name) ? d.fields.get(name) : null });
              }
              if (positions) builder.metadataWhitelist = ["position"];
              for (const d of JSON.parse(documents)) {
                builder.add({ id: d.id, fields: new Map(d.fields) }, { boost: d.boost });
              }
              return builder.build();
            }
            function answer(index, query) {
              try {
                return JSON.stringify(index.search(query));
              } catch (e) {
                return e.name + " " + e.message;
              }
            }
            function compare(one, other, queries) {
              const different = [];
              let found = 0;
              for (const query of JSON.parse(queries)) {
                const answered = answer(one, query);
                if (answered !== answer(other, query)) different.push(query);
                if (answered.startsWith("[{")) found++;
              }
              return JSON.stringify({ different, found });
            }
            const load = (json) => lunr.Index.load(JSON.parse(json));
            """;

    private final Context context;

    public LunrJs(String... scripts) {
        context = Context.newBuilder("js").engine(ENGINE).build();
        context.eval("js", resource());
        context.eval("js", "var self = globalThis;");
        script("french.js");
        context.eval("js", HELPERS);
        for (String script : scripts) {
            script(script);
        }
    }

    /** The index that lunr.js builds of the documents. */
    Value build(List<Field> fields, List<Document> documents, boolean positions) {
        return function("build").execute(json(documents), jsonOfFields(fields), positions);
    }

    /** The index that lunr.js builds of what is published for whoever wants to try. */
    Value rebuild(String documents, String fields) {
        return eval("""
                (documents, fields) => lunr(function () {
                  this.use(lunr.fr);
                  for (const { name, boost } of JSON.parse(fields)) this.field(name, { boost });
                  JSON.parse(documents).forEach((document) => this.add(document));
                })""").execute(documents, fields);
    }

    Value load(String index) {
        return function("load").execute(index);
    }

    String stringify(Value index) {
        return eval("JSON.stringify").execute(index).asString();
    }

    /** The queries that two indexes answer differently, and how many find something, as JSON. */
    String compare(Value one, Value other, List<String> queries) {
        return function("compare")
                .execute(
                        one,
                        other,
                        queries.stream().map(LunrJs::quoted).toList().toString())
                .asString();
    }

    /** Runs a script of the page. */
    public void script(String name) {
        context.eval("js", source(name));
    }

    private Value function(String name) {
        return eval(name);
    }

    public Value eval(String script) {
        return context.eval("js", script);
    }

    static String json(LunrIndex index) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new LunrWriter(index).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String json(List<Document> documents) {
        StringBuilder json = new StringBuilder("[");
        for (Document document : documents) {
            json.append(json.length() == 1 ? "" : ",").append("{\"id\":").append(quoted(document.ref()));
            json.append(",\"boost\":").append(document.boost()).append(",\"fields\":[");
            String separator = "";
            for (Map.Entry<String, Content> field : new TreeMap<>(document.fields()).entrySet()) {
                json.append(separator)
                        .append('[')
                        .append(quoted(field.getKey()))
                        .append(',');
                json.append(json(field.getValue())).append(']');
                separator = ",";
            }
            json.append("]}");
        }
        return json.append("]").toString();
    }

    private static String json(Content content) {
        return content instanceof Content.Words words
                ? words.words().stream().map(LunrJs::quoted).toList().toString()
                : quoted(((Content.Text) content).text());
    }

    private static String jsonOfFields(List<Field> fields) {
        return fields.stream()
                .map(field -> "{\"name\":" + quoted(field.name()) + ",\"boost\":" + field.boost() + "}")
                .toList()
                .toString();
    }

    /** Every unit escaped, so that this does not lean on the code under test. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> quoted.append(String.format("\\u%04x", c)));
        return quoted.append('"').toString();
    }

    private static String source(String name) {
        try {
            return Files.readString(Path.of("assets/search", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource() {
        try (InputStream in = LunrJs.class.getResourceAsStream(LUNR)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
