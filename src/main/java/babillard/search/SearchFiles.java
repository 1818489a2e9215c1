package babillard.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that the page of a search fetches, beginning with {@code manifest.json}, which names the rest. */
public final class SearchFiles {
    private SearchFiles() {}

    public static List<SearchFile> of(List<Collection> collections, SearchLimits limits) {
        List<Laid> laid = collections.parallelStream()
                .map(collection -> lay(collection, limits))
                .toList();
        List<SearchFile> files = new ArrayList<>();
        files.add(Manifest.file(laid));
        for (Laid collection : laid) {
            files.addAll(collection.indexes().files());
            files.addAll(collection.entries().shown().files());
            files.add(collection.entries().columns());
        }
        return List.copyOf(files);
    }

    /** The files of a collection. */
    record Laid(String name, int count, Indexes indexes, EntryFiles entries) {}

    private static Laid lay(Collection collection, SearchLimits limits) {
        EntryFiles.Builder entries = new EntryFiles.Builder(collection.name(), limits.documents());
        Indexes indexes = collection
                .memory()
                .map(memory -> remembered(collection, memory, entries, limits))
                .orElseGet(() -> made(collection, entries, limits));
        return new Laid(collection.name(), collection.count(), indexes, entries.files());
    }

    private static Indexes made(Collection collection, EntryFiles.Builder entries, SearchLimits limits) {
        IndexBuilder builder = new IndexBuilder(collection.fields(), false);
        collection.each((document, entry) -> {
            entries.add(entry);
            builder.add(document);
        });
        return Indexes.of(collection, builder, limits);
    }

    /** Where nothing can be known, the documents are indexed as they pass; else only if nothing is known of them. */
    private static Indexes remembered(
            Collection collection, Memory memory, EntryFiles.Builder entries, SearchLimits limits) {
        Print print = new Print(collection, limits);
        Optional<IndexBuilder> passed =
                Optional.of(new IndexBuilder(collection.fields(), false)).filter(builder -> memory.isEmpty());
        collection.each((document, entry) -> {
            entries.add(entry);
            print.add(document);
            passed.ifPresent(builder -> builder.add(document));
        });
        return Indexes.remembered(
                memory,
                print.bytes(),
                new LateIndexes(() -> Indexes.of(
                        collection,
                        passed.orElseGet(() -> IndexBuilder.of(collection.fields(), collection.documents(), false)),
                        limits)));
    }
}
