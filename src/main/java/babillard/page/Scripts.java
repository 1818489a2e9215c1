package babillard.page;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The scripts of a page, what they share, and the words that they say; pages with the same name run the same. */
record Scripts(String name, List<String> files, List<String> shared, List<Said> words) {
    static final Scripts NONE = new Scripts("", List.of(), List.of(), List.of());

    /** A sentence, by its key. */
    record Said(String key, String sentence) {}

    static Scripts of(PageInput input, List<Script> scripts) {
        if (scripts.isEmpty()) {
            return NONE;
        }
        return new Scripts(
                scripts.toString(),
                scripts.stream().map(script -> asset(input, script.file())).toList(),
                Script.SHARED.stream().map(file -> asset(input, file)).toList(),
                said(input.words(), scripts));
    }

    private static List<Said> said(Words words, List<Script> scripts) {
        SortedMap<String, String> sentences = new TreeMap<>();
        sentences.putAll(words.under("number."));
        scripts.forEach(script -> script.keys().forEach(start -> sentences.putAll(words.under(start))));
        return sentences.entrySet().stream()
                .map(sentence -> new Said(sentence.getKey(), sentence.getValue()))
                .toList();
    }

    private static String asset(PageInput input, String file) {
        return input.link(input.assets().path(file));
    }
}
