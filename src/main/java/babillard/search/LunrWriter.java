package babillard.search;

import babillard.search.LunrIndex.Postings;
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
    private final Postings postings;

    /** What is written over and over, each with a comma in front, which the first of a list does without. */
    private final byte[][] vectorsOfFields;

    private final byte[][] vectorsOfDocuments;
    private final byte[][] postingsOfFields;
    private final byte[][] hits;

    LunrWriter(LunrIndex index) {
        this.index = index;
        this.names = index.fields().stream().map(Field::name).toList();
        this.postings = index.postings();
        this.vectorsOfFields = around(",[\"", names, "/");
        this.vectorsOfDocuments = around("", index.refs(), "\",[");
        this.postingsOfFields = around(",\"", names, "\":{");
        this.hits = around(",\"", index.refs(), postings.havePositions() ? "\":{" : "\":{}");
    }

    void write(OutputStream out) throws IOException {
        write(out, Shard.of(new TermRange(0, index.termCount())), true);
    }

    /** The index of what is in the shard alone: a file that lunr.js loads like the whole. */
    void write(OutputStream out, Shard shard) throws IOException {
        write(out, shard, false);
    }

    private void write(OutputStream out, Shard shard, boolean withEmptyVectors) throws IOException {
        JsonOutput json = new JsonOutput(out);
        int[] entries = entries(shard);
        writeHead(json);
        writeVectors(json, bySlot(entries), withEmptyVectors);
        json.raw("],\"invertedIndex\":[");
        int written = 0;
        for (int rank = shard.range().start(); rank < shard.range().end(); rank++) {
            separate(json, rank > shard.range().start());
            written = writePosting(json, index.terms().sorted()[rank], entries, written);
        }
        writeTail(json);
    }

    /** The entries of a shard, term after term. */
    private int[] entries(Shard shard) {
        if (shard.isPart()) {
            return shard.entries();
        }
        int[] sorted = index.terms().sorted();
        int count = 0;
        for (int rank = shard.range().start(); rank < shard.range().end(); rank++) {
            count += postings.count(sorted[rank]);
        }
        int[] entries = new int[count];
        int filled = 0;
        for (int rank = shard.range().start(); rank < shard.range().end(); rank++) {
            filled = fill(entries, filled, sorted[rank]);
        }
        return entries;
    }

    private int fill(int[] entries, int from, int term) {
        int filled = from;
        for (int entry = postings.starts()[term]; entry < postings.starts()[term + 1]; entry++) {
            entries[filled++] = entry;
        }
        return filled;
    }

    /** The entries as they stand in the vectors, each behind its slot; those of a slot are in the order of their terms. */
    private long[] bySlot(int[] entries) {
        long[] slots = new long[entries.length];
        for (int i = 0; i < entries.length; i++) {
            slots[i] = (long) postings.slots()[entries[i]] << Integer.SIZE | entries[i];
        }
        Arrays.sort(slots);
        return slots;
    }

    private void writeHead(JsonOutput json) throws IOException {
        json.raw("{\"version\":").string(VERSION).raw(",\"fields\":[");
        for (int field = 0; field < names.size(); field++) {
            separate(json, field > 0);
            json.string(names.get(field));
        }
        json.raw("],\"fieldVectors\":[");
    }

    private void writeVectors(JsonOutput json, long[] entries, boolean withEmpty) throws IOException {
        int end = index.refs().size() * names.size();
        int written = 0;
        boolean further = false;
        for (int slot = withEmpty ? 0 : slot(entries, 0);
                slot < end;
                slot = withEmpty ? slot + 1 : slot(entries, written)) {
            json.raw(vectorsOfFields[slot % names.size()], further ? 0 : 1);
            json.raw(vectorsOfDocuments[slot / names.size()]);
            written = writeWeights(json, slot, entries, written);
            further = true;
        }
    }

    /** Which slot an entry is of; beyond the last entry, none. */
    private static int slot(long[] entries, int at) {
        return at < entries.length ? (int) (entries[at] >> Integer.SIZE) : Integer.MAX_VALUE;
    }

    private int writeWeights(JsonOutput json, int slot, long[] entries, int from) throws IOException {
        int written = from;
        for (; slot(entries, written) == slot; written++) {
            int entry = (int) entries[written];
            json.weight(postings.terms()[entry], postings.weights()[entry], written > from);
        }
        json.raw(']').raw(']');
        return written;
    }

    /** Writes what is there of a term from one place on; returns how far that goes. */
    private int writePosting(JsonOutput json, int term, int[] entries, int from) throws IOException {
        json.raw('[').string(index.terms().texts()[term]).raw(",{\"_index\":").number(term);
        int written = from;
        for (int field = 0; field < postingsOfFields.length; field++) {
            json.raw(postingsOfFields[field]);
            written = writeHits(json, term, field, entries, written);
            json.raw('}');
        }
        json.raw("}]");
        return written;
    }

    private int writeHits(JsonOutput json, int term, int field, int[] entries, int from) throws IOException {
        int written = from;
        for (; written < entries.length; written++) {
            int entry = entries[written];
            if (postings.terms()[entry] != term || index.fieldOf(entry) != field) {
                break;
            }
            json.raw(hits[index.documentOf(entry)], written > from ? 0 : 1);
            if (postings.havePositions()) {
                writePositions(json, postings.positions()[entry]);
            }
        }
        return written;
    }

    private static void writeTail(JsonOutput json) throws IOException {
        json.raw("],\"pipeline\":[");
        for (int i = 0; i < Pipeline.OF_QUERIES.size(); i++) {
            separate(json, i > 0);
            json.string(Pipeline.OF_QUERIES.get(i));
        }
        json.raw("]}");
        json.flush();
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
