package babillard.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files of one index: a whole one, or shards by range of terms beside the lists of all its terms. */
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
    record Sharded(List<String> fields, Ranges shards, Ranges vocabulary) implements IndexFiles {
        @Override
        public List<SearchFile> files() {
            return Stream.of(shards, vocabulary)
                    .flatMap(ranges -> ranges.series().files().stream())
                    .toList();
        }
    }

    /**
     * Files on terms in their order; {@code firsts} tells for each file from where on, in as few letters as tell it from
     * the term before. Files that begin alike are parts of that one term.
     */
    record Ranges(Series series, List<String> firsts) {
        public Ranges {
            firsts = List.copyOf(firsts);
        }
    }

    static Whole whole(String name, LunrIndex index) {
        return new Whole(names(index), SearchFile.hashed(name, new LunrWriter(index).bytes()));
    }

    static Sharded sharded(String name, LunrIndex index, int shardBytes) {
        String hash = ContentHash.of(index, shardBytes);
        return new Sharded(
                names(index),
                shards(name, hash, index, shardBytes),
                Vocabulary.of(name + ".mots", hash, index, shardBytes));
    }

    private static Ranges shards(String name, String hash, LunrIndex index, int shardBytes) {
        LunrWriter writer = new LunrWriter(index);
        List<Shard> shards = Shards.of(index, shardBytes);
        List<String> firsts = shards.stream()
                .map(shard -> shard.isPart()
                        ? index.termAt(shard.range().start())
                        : index.beginningOf(shard.range().start()))
                .toList();
        List<SearchFile.Bytes> bytes = new ArrayList<>();
        shards.forEach(shard -> bytes.add(out -> writer.write(out, shard)));
        return new Ranges(Series.of(name, hash, bytes), firsts);
    }

    private static List<String> names(LunrIndex index) {
        return index.fields().stream().map(Field::name).toList();
    }
}
