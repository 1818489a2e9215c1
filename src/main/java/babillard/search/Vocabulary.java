package babillard.search;

import babillard.search.IndexFiles.Ranges;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The lists of all terms of an index, in their order: what looks like a word that is not there, is looked for in them. */
final class Vocabulary {
    /** What a term takes of a compressed list, as measured on made-up words. */
    private static final int BYTES_OF_TERM = 4;

    private Vocabulary() {}

    static Ranges of(String name, String hash, LunrIndex index, int compressedBytes) {
        int perFile = Math.max(1, compressedBytes / BYTES_OF_TERM);
        List<String> firsts = new ArrayList<>();
        List<SearchFile.Bytes> bytes = new ArrayList<>();
        for (int start = 0; start < index.termCount(); start += perFile) {
            TermRange range = new TermRange(start, Math.min(start + perFile, index.termCount()));
            firsts.add(index.beginningOf(start));
            bytes.add(out -> {
                JsonOutput json = new JsonOutput(out);
                write(json, index, range);
                json.flush();
            });
        }
        return new Ranges(Series.of(name, hash, bytes), firsts);
    }

    private static void write(JsonOutput json, LunrIndex index, TermRange range) throws IOException {
        json.raw('[');
        for (int rank = range.start(); rank < range.end(); rank++) {
            json.raw(rank == range.start() ? "" : ",").string(index.termAt(rank));
        }
        json.raw(']');
    }
}
