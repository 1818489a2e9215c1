package babillard.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The index of a collection, and perhaps one that answers before it: what the manifest says of both, and their files.
 */
record Indexes(String told, List<SearchFile> files) {
    private static final String LINE = "\n";

    Indexes {
        files = List.copyOf(files);
    }

    static Indexes of(Collection collection, IndexBuilder builder, SearchLimits limits) {
        LunrIndex index = builder.index();
        if (IndexSize.of(index).isWithin(limits.whole())) {
            return of(Optional.empty(), IndexFiles.whole(collection.name(), index));
        }
        Optional<IndexFiles> early = collection.hasEarlyFields()
                        && IndexSize.of(index, collection.early()).isWithin(limits.whole())
                ? Optional.of(IndexFiles.whole(collection.name() + ".bref", builder.index(collection.earlyFields())))
                : Optional.empty();
        return of(early, IndexFiles.sharded(collection.name(), index, limits.shard()));
    }

    private static Indexes of(Optional<IndexFiles> early, IndexFiles full) {
        List<SearchFile> files = new ArrayList<>();
        early.ifPresent(some -> files.addAll(some.files()));
        files.addAll(full.files());
        return new Indexes(Manifest.told(early, full), files);
    }

    /** These, unless an earlier build knew how they are called; their files are made of what has this print. */
    static Indexes remembered(Memory memory, byte[] print, Supplier<Indexes> made) {
        Recollection recollection = memory.of(print);
        Indexes indexes =
                recollection.found().flatMap(known -> read(known, made)).orElseGet(made);
        recollection.keep(indexes.written());
        return new Indexes(
                indexes.told(),
                indexes.files().stream().map(file -> file.madeOf(print)).toList());
    }

    /** What the manifest says and the names of the files, each in a line of its own. */
    private byte[] written() {
        StringBuilder written = new StringBuilder(told);
        files.forEach(file -> written.append(LINE).append(file.name()));
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<Indexes> read(byte[] written, Supplier<Indexes> made) {
        String[] lines = new String(written, StandardCharsets.UTF_8).split(LINE, -1);
        if (!Manifest.isTold(lines[0])) {
            return Optional.empty();
        }
        List<SearchFile> files = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            int place = i - 1;
            files.add(new SearchFile(
                    lines[i], out -> made.get().files().get(place).bytes().writeTo(out)));
        }
        return Optional.of(new Indexes(lines[0], files));
    }
}
