package babillard.search;

import babillard.search.SearchFiles.Laid;
import java.io.IOException;
import java.util.List;

/** Tells which files there are; the one file whose name has no hash. */
final class Manifest {
    private static final int VERSION = 2;

    private Manifest() {}

    static SearchFile file(List<Laid> collections) {
        return new SearchFile("manifest.json", out -> {
            JsonOutput json = new JsonOutput(out);
            json.raw("{\"version\":").number(VERSION);
            json.raw(",\"lunr\":").string(LunrWriter.VERSION).raw(",\"collections\":{");
            String comma = "";
            for (Laid collection : collections) {
                json.raw(comma).string(collection.name()).raw(':');
                write(json, collection);
                comma = ",";
            }
            json.raw("}}");
            json.flush();
        });
    }

    private static void write(JsonOutput json, Laid collection) throws IOException {
        json.raw("{\"count\":").number(collection.count());
        if (collection.early().isPresent()) {
            json.raw(",\"early\":");
            write(json, collection.early().get());
        }
        json.raw(",\"index\":");
        write(json, collection.full());
        EntryFiles entries = collection.entries();
        json.raw(",\"shown\":{\"size\":").number(entries.perFile()).raw(",\"files\":");
        json.string(entries.shown().pattern());
        json.raw("},\"columns\":").string(entries.columns().name()).raw('}');
    }

    private static void write(JsonOutput json, IndexFiles index) throws IOException {
        json.raw("{\"fields\":");
        writeStrings(json, index.fields());
        if (index instanceof IndexFiles.Whole whole) {
            json.raw(",\"file\":").string(whole.file().name());
        } else if (index instanceof IndexFiles.Sharded sharded) {
            json.raw(',');
            write(json, sharded.shards());
            json.raw(",\"vocabulary\":{");
            write(json, sharded.vocabulary());
            json.raw('}');
        }
        json.raw('}');
    }

    private static void write(JsonOutput json, IndexFiles.Ranges ranges) throws IOException {
        json.raw("\"files\":").string(ranges.series().pattern()).raw(",\"first\":");
        writeStrings(json, ranges.firsts());
    }

    private static void writeStrings(JsonOutput json, List<String> strings) throws IOException {
        json.raw('[');
        String comma = "";
        for (String string : strings) {
            json.raw(comma).string(string);
            comma = ",";
        }
        json.raw(']');
    }
}
