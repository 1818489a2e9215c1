package babillard.page;

import java.util.List;
import java.util.stream.Stream;

/** A script of the pages, with the keys under which it finds its words. */
enum Script {
    DEADLINES("deadlines.js", "deadlines."),
    COUNTS("counts.js", "open.", "offers.count.", "home.open."),
    NARROW("narrow.js", "narrow."),
    FILTER("filter.js", "filter."),
    OFFER("offer.js", "deadlines."),
    TOOLS("tools.js", "tools."),
    KEEP("keep.js"),
    MINE("mine.js", "mine.new.", "mine.erased", "deadlines.", "offers.count."),
    NEWS("news.js", "mine.new.", "offers.count."),
    SEEN("seen.js"),
    LANGUAGE("language.js");

    /** What every script imports, told early so that a browser need not wait to learn of it. */
    static final List<String> SHARED = List.of("noumea.js", "words.js");

    /** What every page runs. */
    static final String CONNECTION = "connection.js";

    private final String file;

    @SuppressWarnings("ImmutableEnumChecker") // A list that nobody can change.
    private final List<String> keys;

    Script(String file, String... keys) {
        this.file = file;
        this.keys = List.of(keys);
    }

    /** Every script that a page of offers or lists can ask for. */
    static Stream<String> all() {
        return Stream.concat(
                Stream.concat(
                        SHARED.stream(), Stream.of(CONNECTION, "device.js", "followed.js", "open.js", "choice.js")),
                Stream.of(values()).map(Script::file));
    }

    String file() {
        return file;
    }

    /** How the keys of the words begin that it says. */
    List<String> keys() {
        return keys;
    }
}
