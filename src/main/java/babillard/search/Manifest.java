package babillard.search;

import babillard.search.SearchFiles.Laid;
import java.io.IOException;
import java.util.List;

/** Tells which files there are; the one file whose name has no hash. */
final class Manifest {
    private static final int VERSION = 1;

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
        writeNames(json, entries.shown());
        json.raw("},\"columns\":").string(entries.columns().name()).raw('}');
    }

    private static void write(JsonOutput json, IndexFiles index) throws IOException {
        json.raw("{\"fields\":[");
        String comma = "";
        for (String field : index.fields()) {
            json.raw(comma).string(field);
            comma = ",";
        }
        json.raw(']');
        if (index instanceof IndexFiles.Whole whole) {
            json.raw(",\"file\":").string(whole.file().name());
        } else if (index instanceof IndexFiles.Sharded sharded) {
            json.raw(",\"ranges\":[");
            comma = "";
            for (IndexFiles.Shard shard : sharded.shards()) {
                json.raw(comma).raw('[').string(shard.first()).raw(',').string(shard.last());
                json.raw(',').string(shard.file().name()).raw(']');
                comma = ",";
            }
            json.raw("],\"vocabulary\":").string(sharded.vocabulary().name());
        }
        json.raw('}');
    }

    private static void writeNames(JsonOutput json, List<SearchFile> files) throws IOException {
        json.raw('[');
        String comma = "";
        for (SearchFile file : files) {
            json.raw(comma).string(file.name());
            comma = ",";
        }
        json.raw(']');
    }
}
