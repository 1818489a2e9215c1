package babillard.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The order in which JavaScript lists the properties of an object: array indices ascending, then as they came. */
final class PropertyOrder {
    private static final long LARGEST_INDEX = 4_294_967_294L;

    private PropertyOrder() {}

    /** The positions of the names, in the order in which they are listed. */
    static int[] of(List<String> names) {
        long[] ranks = new long[names.size()];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = isArrayIndex(names.get(i)) ? Long.parseLong(names.get(i)) : LARGEST_INDEX + 1 + i;
        }
        return isAscending(ranks) ? IntStream.range(0, ranks.length).toArray() : sorted(ranks);
    }

    private static boolean isAscending(long[] ranks) {
        for (int i = 1; i < ranks.length; i++) {
            if (ranks[i] < ranks[i - 1]) {
                return false;
            }
        }
        return true;
    }

    private static int[] sorted(long[] ranks) {
        return IntStream.range(0, ranks.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> ranks[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    static boolean isArrayIndex(String name) {
        if (name.isEmpty() || name.length() > 10 || name.charAt(0) == '0' && name.length() > 1) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < '0' || name.charAt(i) > '9') {
                return false;
            }
        }
        return Long.parseLong(name) <= LARGEST_INDEX;
    }
}
