package babillard.page;

import java.util.List;

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
    private final List<String> keys;

    Script(String file, String... keys) {
        this.file = file;
        this.keys = List.of(keys);
    }

    String file() {
        return file;
    }

    /** How the keys of the words begin that it says. */
    List<String> keys() {
        return keys;
    }
}
