package babillard.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which of some words was perhaps meant. */
public final class Nearest {
    private Nearest() {}

    /** The first of those that the fewest characters part from a word. */
    public static Optional<String> to(String word, Collection<String> known) {
        return known.stream().min(Comparator.comparingInt(other -> EditDistance.between(word, other)));
    }
}
