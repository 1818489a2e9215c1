package babillard.page;

import java.util.List;
import java.util.stream.Stream;

/** A script of the pages, with the keys under which it finds its words. */
enum Script {
    DEADLINES("deadlines.js", "deadlines."),
    COUNTS("counts.js", "open.", "offers.count.", "home.open."),
    FILTER("filter.js", "filter."),
    OFFER("offer.js", "deadlines."),
    TOOLS("tools.js", "tools."),
    KEEP("keep.js"),
    MINE("mine.js", "mine.new.", "mine.erased", "deadlines.", "offers.count.");

    /** What every script imports, told early so that a browser need not wait to learn of it. */
    static final List<String> SHARED = List.of("noumea.js", "words.js");

    private final String file;
    private final String keys;

    Script(String file, String... keys) {
        this.file = file;
        this.keys = String.join(" ", keys);
    }

    String file() {
        return file;
    }

    boolean says(String key) {
        return Stream.of(keys.split(" ")).filter(start -> !start.isEmpty()).anyMatch(key::startsWith);
    }
}
