package babillard.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which of some words was perhaps meant. */
public final class Nearest {
    private Nearest() {}

    /** The first of those that the fewest characters part from a word. */
    public static Optional<String> to(String word, Collection<String> known) {
        return known.stream().min(Comparator.comparing((String other) -> distance(word, other)));
    }

    /** How many characters must be put in, taken out or changed to come from one word to the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
