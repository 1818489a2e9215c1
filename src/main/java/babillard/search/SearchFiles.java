package babillard.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that the page of a search fetches, beginning with {@code manifest.json}, which names the rest. */
public final class SearchFiles {
    /** What a term and an entry take of an index in one file once it is compressed, within a tenth on short fields. */
    private static final int BYTES_OF_TERM = 11;

    private static final int BYTES_OF_ENTRY = 4;

    private SearchFiles() {}

    public static List<SearchFile> of(List<Collection> collections, SearchLimits limits) {
        List<Laid> laid =
                collections.stream().map(collection -> lay(collection, limits)).toList();
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
        EntryFiles entries = EntryFiles.of(collection, limits.documents());
        List<Document> documents = collection.documents();
        LunrIndex index = IndexBuilder.build(collection.fields(), documents, false);
        String name = collection.name();
        boolean isWhole = isWhole(index, limits);
        IndexFiles full = isWhole ? IndexFiles.whole(name, index) : IndexFiles.sharded(name, index, limits.shard());
        Optional<IndexFiles> early = Optional.of(collection)
                .filter(some -> !isWhole && some.hasEarlyFields())
                .map(some -> IndexBuilder.build(some.earlyFields(), documents, false))
                .filter(some -> isWhole(some, limits))
                .map(some -> IndexFiles.whole(name + ".bref", some));
        return new Laid(name, documents.size(), early, full, entries);
    }

    /** By what it holds and not by its bytes: to write and compress an index for it would cost more than to build it. */
    private static boolean isWhole(LunrIndex index, SearchLimits limits) {
        long bytes = (long) BYTES_OF_TERM * index.termCount()
                + (long) BYTES_OF_ENTRY * index.postings().slots().length;
        return limits.whole() > 0 && bytes <= limits.whole();
    }
}
