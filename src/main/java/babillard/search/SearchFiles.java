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
            collection.early().ifPresent(early -> files.addAll(early.files()));
            files.addAll(collection.full().files());
            files.addAll(collection.entries().shown().files());
            files.add(collection.entries().columns());
        }
        return List.copyOf(files);
    }

    /** The files of a collection: {@code early} answers first when the full index is not one file. */
    record Laid(String name, int count, Optional<IndexFiles> early, IndexFiles full, EntryFiles entries) {}

    private static Laid lay(Collection collection, SearchLimits limits) {
        EntryFiles.Builder entries = new EntryFiles.Builder(collection.name(), limits.documents());
        IndexBuilder builder = new IndexBuilder(collection.fields(), false);
        for (int number = 0; number < collection.count(); number++) {
            Entry entry = collection.entries().apply(number);
            builder.add(Collection.document(number, entry));
            entries.add(entry);
        }
        LunrIndex index = builder.index();
        boolean isWhole = IndexSize.of(index).isWithin(limits.whole());
        Optional<IndexFiles> early = isWhole ? Optional.empty() : early(collection, builder, index, limits);
        IndexFiles full = isWhole
                ? IndexFiles.whole(collection.name(), index)
                : IndexFiles.sharded(collection.name(), index, limits.shard());
        return new Laid(collection.name(), collection.count(), early, full, entries.files());
    }

    private static Optional<IndexFiles> early(
            Collection collection, IndexBuilder builder, LunrIndex full, SearchLimits limits) {
        return collection.hasEarlyFields()
                        && IndexSize.of(full, collection.early()).isWithin(limits.whole())
                ? Optional.of(IndexFiles.whole(collection.name() + ".bref", builder.index(collection.earlyFields())))
                : Optional.empty();
    }
}
