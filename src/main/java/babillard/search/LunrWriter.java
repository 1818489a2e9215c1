package babillard.search;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/** Writes an index as {@code JSON.stringify} writes that of lunr.js: the whole, or the part on some of its terms. */
final class LunrWriter {
    static final String VERSION = "2.3.9";

    private final LunrIndex index;
    private final byte[][] names;
    private final byte[][] refs;

    LunrWriter(LunrIndex index) {
        this.index = index;
        this.names = escaped(index.fields().stream().map(Field::name).toList());
        this.refs = escaped(index.refs());
    }

    void write(OutputStream out) throws IOException {
        JsonOutput json = new JsonOutput(out);
        writeHead(json);
        for (int slot = 0; slot < index.entries().starts().length - 1; slot++) {
            separate(json, slot > 0);
            writeVectorHead(json, slot);
            for (int entry = index.entries().starts()[slot];
                    entry < index.entries().starts()[slot + 1];
                    entry++) {
                separate(json, entry > index.entries().starts()[slot]);
                writeWeight(json, entry);
            }
            json.raw("]]");
        }
        writeTail(json, new TermRange(0, index.termCount()));
    }

    /** The index of these terms alone, as positions in their order: a file that lunr.js loads like the whole. */
    void write(OutputStream out, TermRange range) throws IOException {
        JsonOutput json = new JsonOutput(out);
        writeHead(json);
        int slot = -1;
        for (int entry : entries(range)) {
            boolean sameVector = index.entries().slots()[entry] == slot;
            if (!sameVector) {
                json.raw(slot < 0 ? "" : "]],");
                slot = index.entries().slots()[entry];
                writeVectorHead(json, slot);
            }
            separate(json, sameVector);
            writeWeight(json, entry);
        }
        json.raw(slot < 0 ? "" : "]]");
        writeTail(json, range);
    }

    /** The entries of some terms as they stand in the vectors. */
    private int[] entries(TermRange range) {
        int[] starts = index.postings().starts();
        int count = 0;
        for (int rank = range.start(); rank < range.end(); rank++) {
            int term = index.terms().sorted()[rank];
            count += starts[term + 1] - starts[term];
        }
        int[] entries = new int[count];
        int filled = 0;
        for (int rank = range.start(); rank < range.end(); rank++) {
            int term = index.terms().sorted()[rank];
            int length = starts[term + 1] - starts[term];
            System.arraycopy(index.postings().entries(), starts[term], entries, filled, length);
            filled += length;
        }
        Arrays.sort(entries);
        return entries;
    }

    private void writeHead(JsonOutput json) throws IOException {
        json.raw("{\"version\":").string(VERSION).raw(",\"fields\":[");
        for (int field = 0; field < names.length; field++) {
            separate(json, field > 0);
            json.raw('"').raw(names[field]).raw('"');
        }
        json.raw("],\"fieldVectors\":[");
    }

    private void writeVectorHead(JsonOutput json, int slot) throws IOException {
        json.raw("[\"")
                .raw(names[slot % names.length])
                .raw('/')
                .raw(refs[slot / names.length])
                .raw("\",[");
    }

    private void writeWeight(JsonOutput json, int entry) throws IOException {
        json.number(index.entries().terms()[entry])
                .raw(',')
                .thousandths(index.entries().weights()[entry]);
    }

    private void writeTail(JsonOutput json, TermRange range) throws IOException {
        json.raw("],\"invertedIndex\":[");
        for (int rank = range.start(); rank < range.end(); rank++) {
            separate(json, rank > range.start());
            writePosting(json, index.terms().sorted()[rank]);
        }
        json.raw("],\"pipeline\":[");
        for (int i = 0; i < Pipeline.OF_QUERIES.size(); i++) {
            separate(json, i > 0);
            json.string(Pipeline.OF_QUERIES.get(i));
        }
        json.raw("]}");
        json.flush();
    }

    private void writePosting(JsonOutput json, int term) throws IOException {
        json.raw('[').string(index.terms().texts()[term]).raw(",{\"_index\":").number(term);
        int next = index.postings().starts()[term];
        int end = index.postings().starts()[term + 1];
        for (int field = 0; field < names.length; field++) {
            json.raw(",\"").raw(names[field]).raw("\":{");
            boolean more = false;
            while (next < end && index.fieldOf(index.postings().entries()[next]) == field) {
                separate(json, more);
                writeHit(json, index.postings().entries()[next++]);
                more = true;
            }
            json.raw('}');
        }
        json.raw("}]");
    }

    private void writeHit(JsonOutput json, int entry) throws IOException {
        json.raw('"').raw(refs[index.documentOf(entry)]).raw("\":{");
        if (index.entries().havePositions()) {
            writePositions(json, index.entries().positions()[entry]);
        }
        json.raw('}');
    }

    private static void writePositions(JsonOutput json, int[] positions) throws IOException {
        json.raw("\"position\":[");
        for (int i = 0; i < positions.length; i += 2) {
            separate(json, i > 0);
            if (positions[i] == Tokenizer.NOWHERE) {
                json.raw("null");
            } else {
                json.raw('[')
                        .number(positions[i])
                        .raw(',')
                        .number(positions[i + 1])
                        .raw(']');
            }
        }
        json.raw(']');
    }

    private static void separate(JsonOutput json, boolean further) throws IOException {
        if (further) {
            json.raw(',');
        }
    }

    private static byte[][] escaped(List<String> texts) {
        return texts.stream().map(JsonOutput::escaped).toArray(byte[][]::new);
    }
}
