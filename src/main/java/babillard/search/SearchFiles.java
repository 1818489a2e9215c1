package babillard.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that the page of a search fetches, beginning with {@code manifest.json}, which names the rest. */
public final class SearchFiles {
    private SearchFiles() {}

    public static List<SearchFile> of(List<Collection> collections, SearchLimits limits) {
        List<Laid> laid =
                collections.stream().map(collection -> lay(collection, limits)).toList();
        List<SearchFile> files = new ArrayList<>();
        files.add(Manifest.file(laid));
        for (Laid collection : laid) {
            collection.early().ifPresent(early -> files.addAll(early.files()));
            files.addAll(collection.full().files());
            files.addAll(collection.entries().shown());
            files.add(collection.entries().columns());
        }
        return List.copyOf(files);
    }

    /** The files of a collection: {@code early} answers first when the full index is not one file. */
    record Laid(String name, int count, Optional<IndexFiles> early, IndexFiles full, EntryFiles entries) {}

    private static Laid lay(Collection collection, SearchLimits limits) {
        EntryFiles entries = EntryFiles.of(collection, limits.documents());
        List<Document> documents = collection.documents();
        LunrIndex index = IndexBuilder.build(collection.fields(), documents, false);
        String name = collection.name();
        IndexFiles full = files(name, index, limits);
        Optional<IndexFiles> early = full instanceof IndexFiles.Whole
                        || collection.early().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        files(name + ".bref", IndexBuilder.build(collection.earlyFields(), documents, false), limits));
        return new Laid(name, documents.size(), early, full, entries);
    }

    private static IndexFiles files(String name, LunrIndex index, SearchLimits limits) {
        return CompressedSize.isWithin(limits.whole(), new LunrWriter(index)::write)
                ? IndexFiles.whole(name, index)
                : IndexFiles.sharded(name, index, limits.shard());
    }
}
