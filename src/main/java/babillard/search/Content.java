package babillard.search;

import java.util.List;

/** What a field of a document says. */
public sealed interface Content {
    /** A running text, which is cut into words. */
    record Text(String text) implements Content {}

    /** A text as it is printed, in pieces that stand apart: it is evened out while it is read, so that nobody holds it twice. */
    record Printed(List<String> pieces) implements Content {
        public Printed {
            pieces = List.copyOf(pieces);
        }

        /** What the pieces say together, evened out. */
        Text evened() {
            return new Text(Prep.prep(String.join("\n", pieces)));
        }
    }

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

    static Content printed(String text) {
        return new Printed(List.of(text));
    }

    static Content printed(List<String> pieces) {
        return new Printed(pieces);
    }
}
