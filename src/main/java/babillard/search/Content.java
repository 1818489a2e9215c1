package babillard.search;

import java.util.List;

/** What a field of a document says. */
public sealed interface Content {
    /** A running text, which is cut into words. */
    record Text(String text) implements Content {}

    /** Words that are not cut any further, such as labels. */
    record Words(List<String> words) implements Content {
        public Words {
            words = List.copyOf(words);
        }
    }

    static Content of(String text) {
        return new Text(text);
    }

    static Content of(List<String> words) {
        return new Words(words);
    }
}
