package babillard.search;

import babillard.search.SearchFiles.Laid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Tells which files there are; the one file whose name has no hash. */
final class Manifest {
    private static final int VERSION = 2;

    private static final String EARLY = "\"early\":";
    private static final String INDEX = "\"index\":";

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
        json.raw("{\"count\":").number(collection.count()).raw(',');
        json.raw(collection.indexes().told().getBytes(StandardCharsets.UTF_8));
        EntryFiles entries = collection.entries();
        json.raw(",\"shown\":{\"size\":").number(entries.perFile()).raw(",\"files\":");
        json.string(entries.shown().pattern());
        json.raw("},\"columns\":").string(entries.columns().name()).raw('}');
    }

    /** What it says of the indexes of a collection, in one line. */
    static String told(Optional<IndexFiles> early, IndexFiles full) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try {
            JsonOutput json = new JsonOutput(told);
            if (early.isPresent()) {
                json.raw(EARLY);
                write(json, early.get());
                json.raw(',');
            }
            json.raw(INDEX);
            write(json, full);
            json.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return told.toString(StandardCharsets.UTF_8);
    }

    /** Whether it may be what it says of some indexes. */
    static boolean isTold(String text) {
        return text.startsWith(EARLY) || text.startsWith(INDEX);
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
