package babillard.page;

import java.util.List;

/** The scripts of a page, what they share, and the words that they say. */
record Scripts(List<String> files, List<String> shared, List<Said> words) {
    static final Scripts NONE = new Scripts(List.of(), List.of(), List.of());

    /** A sentence, by its key. */
    record Said(String key, String sentence) {}

    static Scripts of(PageInput input, List<Script> scripts) {
        if (scripts.isEmpty()) {
            return NONE;
        }
        return new Scripts(
                scripts.stream().map(script -> asset(input, script.file())).toList(),
                Script.SHARED.stream().map(file -> asset(input, file)).toList(),
                input.words()
                        .keys()
                        .filter(key -> scripts.stream().anyMatch(script -> script.says(key)))
                        .map(key -> new Said(key, input.say(key)))
                        .toList());
    }

    private static String asset(PageInput input, String file) {
        return input.link(input.assets().path(file));
    }
}
