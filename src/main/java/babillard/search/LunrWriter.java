package babillard.search;

import babillard.search.LunrIndex.Postings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Writes an index as {@code JSON.stringify} writes that of lunr.js: the whole, or one of its shards. */
final class LunrWriter {
    static final String VERSION = "2.3.9";

    private static final byte[] END_OF_VECTOR = {']', ']'};

    private final LunrIndex index;
    private final List<String> names;
    private final Postings postings;

    /** What is written over and over, each with a comma in front, which the first of a list does without. */
    private final byte[][] vectorsOfFields;

    private final byte[][] vectorsOfDocuments;
    private final byte[][] hits;

    /** All fields of a term that stands in none of them, and where each of them begins. */
    private final byte[] emptyFields;

    private final int[] startsOfFields;

    LunrWriter(LunrIndex index) {
        this.index = index;
        this.names = index.fields().stream().map(Field::name).toList();
        this.postings = index.postings();
        this.vectorsOfFields = around(",[\"", names, "/");
        this.vectorsOfDocuments = around("", index.refs(), "\",[");
        this.hits = around(",\"", index.refs(), postings.havePositions() ? "\":{" : "\":{}");
        byte[][] fields = around(",\"", names, "\":{}");
        this.startsOfFields = starts(fields);
        this.emptyFields = joined(fields, startsOfFields);
    }

    void write(OutputStream out) throws IOException {
        write(out, Shard.of(new TermRange(0, index.termCount())), true);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The index of what is in the shard alone: a file that lunr.js loads like the whole. */
    void write(OutputStream out, Shard shard) throws IOException {
        write(out, shard, false);
    }

    private void write(OutputStream out, Shard shard, boolean withEmptyVectors) throws IOException {
        JsonOutput json = new JsonOutput(out);
        int[] terms = Arrays.copyOfRange(
                index.terms().sorted(), shard.range().start(), shard.range().end());
        Entries entries = shard.isPart() ? Entries.part(terms[0], shard.entries()) : Entries.of(postings, terms);
        writeHead(json);
        writeVectors(json, entries, withEmptyVectors);
        json.raw("],\"invertedIndex\":[");
        for (int i = 0; i < terms.length; i++) {
            separate(json, i > 0);
            writePosting(json, terms[i], entries);
        }
        writeTail(json);
    }

    private void writeHead(JsonOutput json) throws IOException {
        json.raw("{\"version\":").string(VERSION).raw(",\"fields\":[");
        for (int field = 0; field < names.size(); field++) {
            separate(json, field > 0);
            json.string(names.get(field));
        }
        json.raw("],\"fieldVectors\":[");
    }

    private void writeVectors(JsonOutput json, Entries entries, boolean withEmpty) throws IOException {
        int[] bySlot = entries.bySlot(postings);
        int[] slots = postings.slots();
        int[] weights = postings.weights();
        int expected = 0;
        boolean further = false;
        for (int written = 0; written < bySlot.length; further = true) {
            int slot = slots[entries.places()[bySlot[written]]];
            if (withEmpty) {
                further = writeEmptyVectors(json, expected, slot, further);
                expected = next(slot);
            }
            startVector(json, slot, further);
            boolean amid = false;
            while (written < bySlot.length && slots[entries.places()[bySlot[written]]] == slot) {
                int place = bySlot[written];
                json.weight(entries.terms()[place], weights[entries.places()[place]], amid);
                amid = true;
                written++;
            }
            json.raw(END_OF_VECTOR);
        }
        if (withEmpty) {
            writeEmptyVectors(json, expected, postings.slot(index.refs().size(), 0), further);
        }
    }

    private boolean writeEmptyVectors(JsonOutput json, int start, int end, boolean further) throws IOException {
        boolean more = further;
        for (int slot = start; slot < end; slot = next(slot)) {
            startVector(json, slot, more);
            json.raw(END_OF_VECTOR);
            more = true;
        }
        return more;
    }

    private void startVector(JsonOutput json, int slot, boolean further) throws IOException {
        json.raw(vectorsOfFields[postings.fieldOf(slot)], further ? 0 : 1);
        json.raw(vectorsOfDocuments[postings.documentOf(slot)]);
    }

    /** The slot after this one, whether or not there is an entry of it. */
    private int next(int slot) {
        return postings.fieldOf(slot) + 1 < names.size() ? slot + 1 : postings.slot(postings.documentOf(slot) + 1, 0);
    }

    /** Writes what is there of a term, the stretches of fields in which it does not stand each at once. */
    private void writePosting(JsonOutput json, int term, Entries entries) throws IOException {
        json.raw('[').string(index.terms().texts()[term]).raw(",{\"_index\":").number(term);
        int at = entries.start(postings, term);
        int field = 0;
        while (entries.isOf(term, at)) {
            int found = postings.fieldOf(postings.slots()[entries.places()[at]]);
            json.raw(emptyFields, startsOfFields[field], startsOfFields[found]);
            json.raw(emptyFields, startsOfFields[found], startsOfFields[found + 1] - 1);
            at = writeHits(json, found, term, entries, at);
            json.raw('}');
            field = found + 1;
        }
        json.raw(emptyFields, startsOfFields[field], emptyFields.length);
        json.raw("}]");
    }

    private int writeHits(JsonOutput json, int field, int term, Entries entries, int from) throws IOException {
        int at = from;
        for (; entries.isOf(term, at); at++) {
            int entry = entries.places()[at];
            int slot = postings.slots()[entry];
            if (postings.fieldOf(slot) != field) {
                break;
            }
            json.raw(hits[postings.documentOf(slot)], at > from ? 0 : 1);
            if (postings.havePositions()) {
                writePositions(json, postings.positions()[entry]);
            }
        }
        return at;
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
            if (positions[i] == DocumentTerms.NOWHERE) {
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

    /** Where each would start if one came after the other, and where the last would end. */
    private static int[] starts(byte[][] texts) {
        int[] starts = new int[texts.length + 1];
        for (int i = 0; i < texts.length; i++) {
            starts[i + 1] = starts[i] + texts[i].length;
        }
        return starts;
    }

    private static byte[] joined(byte[][] texts, int[] starts) {
        byte[] joined = new byte[starts[texts.length]];
        for (int i = 0; i < texts.length; i++) {
            System.arraycopy(texts[i], 0, joined, starts[i], texts[i].length);
        }
        return joined;
    }

    private static byte[][] around(String before, List<String> texts, String after) {
        byte[][] around = new byte[texts.size()][];
        for (int i = 0; i < around.length; i++) {
            around[i] = concat(before, JsonOutput.escaped(texts.get(i)), after);
        }
        return around;
    }

    private static byte[] concat(String before, byte[] text, String after) {
        return ByteBuffer.allocate(before.length() + text.length + after.length())
                .put(before.getBytes(StandardCharsets.US_ASCII))
                .put(text)
                .put(after.getBytes(StandardCharsets.US_ASCII))
                .array();
    }
}
