package babillard.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a page others may refer to, and what it refers to: its ids in order, its links, each once, and among them those
 * to itself in each of its languages.
 */
record Anatomy(List<String> ids, Set<String> links, Set<String> languages) {
    static Anatomy empty() {
        return new Anatomy(new ArrayList<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    /** A feed refers to others, and nothing in it can be referred to. */
    static Anatomy ofFeed(Set<String> addresses) {
        return new Anatomy(List.of(), addresses, Set.of());
    }

    void attribute(String name, String value) {
        if (name.equals("id")) {
            if (!value.isEmpty()) {
                ids.add(value);
            }
        } else {
            links.add(value);
        }
    }
}
