package babillard.notice;

import babillard.text.EditDistance;
import babillard.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Known names with what they stand for, found by any of their spellings. */
final class Names<T> {
    private final Map<String, T> byKey = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final List<String> canonical = new ArrayList<>();

    /** Makes a subject known under its canonical name. */
    void add(String name, T subject, Span span, Remarks remarks) {
        canonical.add(name);
        alias(name, name, subject, span, remarks);
    }

    /** Makes a subject known under one more name, unless that is another's. */
    void alias(String alias, String owner, T subject, Span span, Remarks remarks) {
        String key = NameKey.of(alias);
        String other = owners.putIfAbsent(key, owner);
        if (other == null && !key.isEmpty()) {
            byKey.put(key, subject);
        } else if (other != null && !other.equals(owner)) {
            remarks.add(NoticeCode.ALIAS_TAKEN, span, alias, other);
        }
    }

    Optional<T> find(String name) {
        return Optional.ofNullable(byKey.get(NameKey.of(name)));
    }

    Optional<T> findKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The canonical name that is spelt most like another; a dash when none is known at all. */
    String nearest(String name) {
        String folded = Folded.of(name).text;
        return canonical.stream()
                .min(Comparator.comparingInt((String each) -> EditDistance.between(folded, Folded.of(each).text)))
                .orElse("–");
    }
}
