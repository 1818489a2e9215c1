package babillard.search;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** The files of one index: a whole one, or shards by range of terms beside the list of all its terms. */
sealed interface IndexFiles {
    List<String> fields();

    List<SearchFile> files();

    /** An index in one file. */
    record Whole(List<String> fields, SearchFile file) implements IndexFiles {
        @Override
        public List<SearchFile> files() {
            return List.of(file);
        }
    }

    /** An index in shards. */
    record Sharded(List<String> fields, List<Shard> shards, SearchFile vocabulary) implements IndexFiles {
        @Override
        public List<SearchFile> files() {
            return java.util.stream.Stream.concat(
                            shards.stream().map(Shard::file), java.util.stream.Stream.of(vocabulary))
                    .toList();
        }
    }

    /** A file of the terms from {@code first} to {@code last}. */
    record Shard(String first, String last, SearchFile file) {}

    static Whole whole(String name, LunrIndex index) {
        return new Whole(names(index), SearchFile.hashed(name, new LunrWriter(index)::write));
    }

    static Sharded sharded(String name, LunrIndex index, int shardBytes) {
        LunrWriter writer = new LunrWriter(index);
        List<TermRange> ranges = Shards.of(index, shardBytes);
        List<Shard> shards = IntStream.range(0, ranges.size())
                .parallel()
                .mapToObj(i -> shard(name + "." + i, index, writer, ranges.get(i)))
                .toList();
        return new Sharded(names(index), shards, SearchFile.hashed(name + ".mots", out -> {
            JsonOutput json = new JsonOutput(out);
            writeVocabulary(json, index);
            json.flush();
        }));
    }

    private static Shard shard(String name, LunrIndex index, LunrWriter writer, TermRange range) {
        SearchFile file = SearchFile.hashed(name, out -> writer.write(out, range));
        return new Shard(index.termAt(range.start()), index.termAt(range.end() - 1), file);
    }

    private static void writeVocabulary(JsonOutput json, LunrIndex index) throws IOException {
        json.raw('[');
        for (int rank = 0; rank < index.termCount(); rank++) {
            json.raw(rank == 0 ? "" : ",").string(index.termAt(rank));
        }
        json.raw(']');
    }

    private static List<String> names(LunrIndex index) {
        return index.fields().stream().map(Field::name).toList();
    }
}
