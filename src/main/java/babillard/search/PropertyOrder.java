package babillard.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order in which JavaScript lists the properties of an object: array indices ascending, then as they came. */
final class PropertyOrder {
    private static final long LARGEST_INDEX = 4_294_967_294L;

    private PropertyOrder() {}

    /** The positions of the names, in the order in which they are listed. */
    static int[] of(List<String> names) {
        List<Integer> indices = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            (isArrayIndex(names.get(i)) ? indices : others).add(i);
        }
        indices.sort(Comparator.comparingLong(i -> Long.parseLong(names.get(i))));
        indices.addAll(others);
        return indices.stream().mapToInt(Integer::intValue).toArray();
    }

    static boolean isArrayIndex(String name) {
        if (name.isEmpty() || name.length() > 10 || name.charAt(0) == '0' && name.length() > 1) {
            return false;
        }
        return name.chars().allMatch(c -> c >= '0' && c <= '9') && Long.parseLong(name) <= LARGEST_INDEX;
    }
}
