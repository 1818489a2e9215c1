package babillard.search;

import java.util.List;
import java.util.function.Supplier;

/** What a field of a document says. */
public sealed interface Content {
    /** A running text, which is cut into words. */
    record Text(String text) implements Content {}

    /**
     * A text as it is printed, in pieces that stand apart: it is evened out while it is read, so that nobody holds it
     * twice.
     */
    record Printed(List<String> pieces) implements Content {
        public Printed {
            pieces = List.copyOf(pieces);
        }

        /** What the pieces say together, evened out. */
        Text evened() {
            return new Text(Prep.prep(String.join("\n", pieces)));
        }
    }

    /** A printed text of which may be kept how it was read: it is told when it is not. */
    record Recalled(Supplier<Printed> text, Recollection recollection) implements Content {}

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

    /** As {@link #printed(List)} of the same pieces, unless it is recalled how they were read. */
    static Content recalled(Supplier<List<String>> pieces, Recollection recollection) {
        return new Recalled(() -> new Printed(pieces.get()), recollection);
    }
}
