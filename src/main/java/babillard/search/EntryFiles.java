package babillard.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files that tell of entries what their index does not: what a result shows, its facets, its days. */
record EntryFiles(int perFile, Series shown, SearchFile columns) {
    /** Takes the entries one after the other, and keeps what the files will say of them. */
    static final class Builder {
        private final String name;
        private final int perFile;
        private final EntryColumns columns = new EntryColumns();
        private final List<byte[]> files = new ArrayList<>();
        private final ByteArrayOutputStream file = new ByteArrayOutputStream();
        private final JsonOutput json = new JsonOutput(file);
        private int count;

        Builder(String name, int perFile) {
            this.name = name;
            this.perFile = perFile;
        }

        void add(Entry entry) {
            columns.add(entry);
            try {
                json.raw(count % perFile == 0 ? '[' : ',');
                writeShown(entry);
                if (++count % perFile == 0) {
                    close();
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        private void writeShown(Entry entry) throws IOException {
            char separator = '{';
            for (Map.Entry<String, String> text : new TreeMap<>(entry.shown()).entrySet()) {
                json.raw(separator).string(text.getKey()).raw(':').string(text.getValue());
                separator = ',';
            }
            json.raw(separator == '{' ? "{}" : "}");
        }

        private void close() throws IOException {
            json.raw(']').flush();
            files.add(file.toByteArray());
            file.reset();
        }

        EntryFiles files() {
            try {
                if (count % perFile > 0) {
                    close();
                }
                columns.write(json);
                json.flush();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return new EntryFiles(perFile, shown(), columns(file.toByteArray()));
        }

        private SearchFile columns(byte[] bytes) {
            return SearchFile.hashed(name + ".colonnes", bytes);
        }

        /** The files, whose hash is that of one list of all entries. */
        private Series shown() {
            List<SearchFile.Bytes> bytes = new ArrayList<>();
            files.forEach(one -> bytes.add(out -> out.write(one)));
            return Series.of(name + ".vues", ContentHash.ofJoined(files), bytes);
        }
    }
}
