package babillard.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Entries that are searched together, under a name; an entry's reference is its number. Each is made anew whenever it
 * is asked for, so that nobody holds them all. The {@code early} fields are those that answer first when the whole
 * index is too large for one file.
 */
public record Collection(
        String name,
        List<Field> fields,
        Set<String> early,
        int count,
        IntFunction<Entry> entries,
        Optional<Memory> memory) {
    public Collection {
        fields = List.copyOf(fields);
        early = Set.copyOf(early);
        if (!fields.stream().map(Field::name).toList().containsAll(early)) {
            throw new IllegalArgumentException("no such fields: " + early);
        }
    }

    public Collection(String name, List<Field> fields, Set<String> early, int count, IntFunction<Entry> entries) {
        this(name, fields, early, count, entries, Optional.empty());
    }

    /** The same, whose index is not made again where the memory has it. */
    public Collection rememberedIn(Optional<Memory> some) {
        return new Collection(name, fields, early, count, entries, some);
    }

    public Collection(String name, List<Field> fields, Set<String> early, List<Entry> entries) {
        this(name, fields, early, entries.size(), List.copyOf(entries)::get);
    }

    /** Whether an index of some fields alone would be less than that of all. */
    boolean hasEarlyFields() {
        return !early.isEmpty() && early.size() < fields.size();
    }

    List<Field> earlyFields() {
        return fields.stream().filter(field -> early.contains(field.name())).toList();
    }

    void each(BiConsumer<Document, Entry> taker) {
        for (int number = 0; number < count; number++) {
            Entry entry = entries.apply(number);
            taker.accept(document(number, entry), entry);
        }
    }

    Iterable<Document> documents() {
        return () -> IntStream.range(0, count)
                .mapToObj(number -> document(number, entries.apply(number)))
                .iterator();
    }

    private static Document document(int number, Entry entry) {
        return new Document(Integer.toString(number), entry.fields());
    }
}
