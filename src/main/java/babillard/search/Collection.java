package babillard.search;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Entries that are searched together, under a name; an entry's reference is its place in the list. The {@code early}
 * fields are those that answer first when the whole index is too large for one file.
 */
public record Collection(String name, List<Field> fields, Set<String> early, List<Entry> entries) {
    public Collection {
        fields = List.copyOf(fields);
        early = Set.copyOf(early);
        entries = List.copyOf(entries);
        if (!fields.stream().map(Field::name).toList().containsAll(early)) {
            throw new IllegalArgumentException("no such fields: " + early);
        }
    }

    /** Whether an index of some fields alone would be less than that of all. */
    boolean hasEarlyFields() {
        return !early.isEmpty() && early.size() < fields.size();
    }

    List<Field> earlyFields() {
        return fields.stream().filter(field -> early.contains(field.name())).toList();
    }

    List<Document> documents() {
        return IntStream.range(0, entries.size())
                .mapToObj(ref ->
                        new Document(Integer.toString(ref), entries.get(ref).fields()))
                .toList();
    }
}
