package babillard.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What can be found: the fields that are indexed, the texts that a result shows, the facets by which results are
 * filtered and counted, and the days by which they can be put in order.
 */
public record Entry(
        Map<String, Content> fields,
        SortedMap<String, String> shown,
        SortedMap<String, List<String>> facets,
        SortedMap<String, LocalDate> days) {
    public Entry {
        fields = Map.copyOf(fields);
        shown = Collections.unmodifiableSortedMap(new TreeMap<>(shown));
        facets = Collections.unmodifiableSortedMap(new TreeMap<>(facets));
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }
}
