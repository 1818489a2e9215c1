package babillard.search;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Writes an index as {@code JSON.stringify} writes that of lunr.js: the whole, or one of its shards. */
final class LunrWriter {
    static final String VERSION = "2.3.9";

    private final LunrIndex index;
    private final List<String> names;

    /** What is written over and over, each with a comma in front, which the first of a list does without. */
    private final byte[][] vectorsOfFields;

    private final byte[][] vectorsOfDocuments;
    private final byte[][] postingsOfFields;
    private final byte[][] hits;

    LunrWriter(LunrIndex index) {
        this.index = index;
        this.names = index.fields().stream().map(Field::name).toList();
        this.vectorsOfFields = around(",[\"", names, "/");
        this.vectorsOfDocuments = around("", index.refs(), "\",[");
        this.postingsOfFields = around(",\"", names, "\":{");
        this.hits = around(",\"", index.refs(), index.entries().havePositions() ? "\":{" : "\":{}");
    }

    void write(OutputStream out) throws IOException {
        JsonOutput json = new JsonOutput(out);
        writeHead(json);
        int[] starts = index.entries().starts();
        for (int slot = 0; slot < starts.length - 1; slot++) {
            writeVectorHead(json, slot, slot > 0);
            for (int entry = starts[slot]; entry < starts[slot + 1]; entry++) {
                writeWeight(json, entry, entry > starts[slot]);
            }
            json.raw(']').raw(']');
        }
        writeTail(json, Shard.of(new TermRange(0, index.termCount())));
    }

    /** The index of what is in the shard alone: a file that lunr.js loads like the whole. */
    void write(OutputStream out, Shard shard) throws IOException {
        JsonOutput json = new JsonOutput(out);
        writeHead(json);
        int slot = -1;
        for (int entry : entries(shard)) {
            boolean sameVector = index.entries().slots()[entry] == slot;
            if (!sameVector) {
                if (slot >= 0) {
                    json.raw(']').raw(']');
                }
                writeVectorHead(json, index.entries().slots()[entry], slot >= 0);
                slot = index.entries().slots()[entry];
            }
            writeWeight(json, entry, sameVector);
        }
        json.raw(slot < 0 ? "" : "]]");
        writeTail(json, shard);
    }

    /** The entries of a shard as they stand in the vectors. */
    private int[] entries(Shard shard) {
        int[] starts = index.postings().starts();
        int[] sorted = index.terms().sorted();
        int count = 0;
        for (int rank = shard.range().start(); rank < shard.range().end(); rank++) {
            count += shard.isPart() ? shard.places().length : starts[sorted[rank] + 1] - starts[sorted[rank]];
        }
        int[] entries = new int[count];
        int filled = 0;
        for (int rank = shard.range().start(); rank < shard.range().end(); rank++) {
            for (int place : places(shard, sorted[rank])) {
                entries[filled++] = index.postings().entries()[place];
            }
        }
        Arrays.sort(entries);
        return entries;
    }

    /** Where the entries of a term in a shard are in the posting of that term. */
    private int[] places(Shard shard, int term) {
        if (shard.isPart()) {
            return shard.places();
        }
        int start = index.postings().starts()[term];
        int[] places = new int[index.postings().starts()[term + 1] - start];
        for (int i = 0; i < places.length; i++) {
            places[i] = start + i;
        }
        return places;
    }

    private void writeHead(JsonOutput json) throws IOException {
        json.raw("{\"version\":").string(VERSION).raw(",\"fields\":[");
        for (int field = 0; field < names.size(); field++) {
            separate(json, field > 0);
            json.string(names.get(field));
        }
        json.raw("],\"fieldVectors\":[");
    }

    private void writeVectorHead(JsonOutput json, int slot, boolean further) throws IOException {
        json.raw(vectorsOfFields[slot % names.size()], further ? 0 : 1);
        json.raw(vectorsOfDocuments[slot / names.size()]);
    }

    private void writeWeight(JsonOutput json, int entry, boolean further) throws IOException {
        json.weight(index.entries().terms()[entry], index.entries().weights()[entry], further);
    }

    private void writeTail(JsonOutput json, Shard shard) throws IOException {
        json.raw("],\"invertedIndex\":[");
        for (int rank = shard.range().start(); rank < shard.range().end(); rank++) {
            separate(json, rank > shard.range().start());
            writePosting(json, index.terms().sorted()[rank], shard);
        }
        json.raw("],\"pipeline\":[");
        for (int i = 0; i < Pipeline.OF_QUERIES.size(); i++) {
            separate(json, i > 0);
            json.string(Pipeline.OF_QUERIES.get(i));
        }
        json.raw("]}");
        json.flush();
    }

    private void writePosting(JsonOutput json, int term, Shard shard) throws IOException {
        json.raw('[').string(index.terms().texts()[term]).raw(",{\"_index\":").number(term);
        int[] places = places(shard, term);
        int next = 0;
        for (int field = 0; field < postingsOfFields.length; field++) {
            json.raw(postingsOfFields[field]);
            for (int first = next; next < places.length; next++) {
                int entry = index.postings().entries()[places[next]];
                if (index.fieldOf(entry) != field) {
                    break;
                }
                json.raw(hits[index.documentOf(entry)], next > first ? 0 : 1);
                if (index.entries().havePositions()) {
                    writePositions(json, index.entries().positions()[entry]);
                }
            }
            json.raw('}');
        }
        json.raw("}]");
    }

    private static void writePositions(JsonOutput json, int[] positions) throws IOException {
        json.raw("\"position\":[");
        for (int i = 0; i < positions.length; i += 2) {
            separate(json, i > 0);
            if (positions[i] == FieldTerms.NOWHERE) {
                json.raw("null");
            } else {
                json.raw('[')
                        .number(positions[i])
                        .raw(',')
                        .number(positions[i + 1])
                        .raw(']');
            }
        }
        json.raw("]}");
    }

    private static void separate(JsonOutput json, boolean further) throws IOException {
        if (further) {
            json.raw(',');
        }
    }

    private static byte[][] around(String before, List<String> texts, String after) {
        return texts.stream()
                .map(text -> concat(before, JsonOutput.escaped(text), after))
                .toArray(byte[][]::new);
    }

    private static byte[] concat(String before, byte[] text, String after) {
        return ByteBuffer.allocate(before.length() + text.length + after.length())
                .put(before.getBytes(StandardCharsets.US_ASCII))
                .put(text)
                .put(after.getBytes(StandardCharsets.US_ASCII))
                .array();
    }
}
