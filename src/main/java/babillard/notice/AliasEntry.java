package babillard.notice;

import babillard.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an alias file tells under one name: each key with its values, and where they stand. */
record AliasEntry(String name, Span span, Map<String, List<Value>> values) {
    /** A value with its place. */
    record Value(String text, Span span) {}

    /** The value of a key that is given once. */
    Optional<String> first(String key) {
        return all(key).stream().map(Value::text).findFirst();
    }

    Optional<Value> value(String key) {
        return all(key).stream().findFirst();
    }

    List<Value> all(String key) {
        return values.getOrDefault(key, List.of());
    }
}
