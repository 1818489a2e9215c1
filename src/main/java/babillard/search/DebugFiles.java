package babillard.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What someone needs who wants to rebuild an index elsewhere and compare: documents, fields, and the whole index. */
public final class DebugFiles {
    private DebugFiles() {}

    public static List<SearchFile> of(Collection collection) {
        return List.of(
                new SearchFile("documents.json", out -> {
                    JsonOutput json = new JsonOutput(out);
                    writeDocuments(json, collection.documents());
                    json.flush();
                }),
                new SearchFile("fields.json", out -> {
                    JsonOutput json = new JsonOutput(out);
                    writeFields(json, collection.fields());
                    json.flush();
                }),
                new SearchFile(
                        "index.json",
                        out -> new LunrWriter(IndexBuilder.build(collection.fields(), collection.documents(), false))
                                .write(out)));
    }

    private static void writeDocuments(JsonOutput json, Iterable<Document> documents) throws IOException {
        json.raw('[');
        String comma = "";
        for (Document document : documents) {
            json.raw(comma).raw("{\"id\":").string(document.ref());
            for (Map.Entry<String, Content> field : new TreeMap<>(document.fields()).entrySet()) {
                json.raw(',').string(field.getKey()).raw(':');
                write(json, field.getValue());
            }
            json.raw('}');
            comma = ",";
        }
        json.raw(']');
    }

    private static void write(JsonOutput json, Content content) throws IOException {
        if (content instanceof Content.Recalled recalled) {
            write(json, recalled.text().get());
        } else if (content instanceof Content.Printed printed) {
            write(json, printed.evened());
        } else if (content instanceof Content.Text text) {
            json.string(text.text());
        } else if (content instanceof Content.Words words) {
            json.raw('[');
            String comma = "";
            for (String word : words.words()) {
                json.raw(comma).string(word);
                comma = ",";
            }
            json.raw(']');
        }
    }

    private static void writeFields(JsonOutput json, List<Field> fields) throws IOException {
        json.raw('[');
        String comma = "";
        for (Field field : fields) {
            json.raw(comma).raw("{\"name\":").string(field.name()).raw(",\"boost\":");
            json.thousandths(Math.round(field.boost() * 1000)).raw('}');
            comma = ",";
        }
        json.raw(']');
    }
}
