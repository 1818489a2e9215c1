package babillard.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What can be found: the fields that are indexed, the texts that a result shows, the facets by which results are
 * filtered and counted, and the days by which they can be put in order.
 */
public record Entry(
        Map<String, Content> fields,
        Map<String, String> shown,
        Map<String, List<String>> facets,
        Map<String, LocalDate> days) {
    public Entry {
        fields = Map.copyOf(fields);
        shown = Map.copyOf(shown);
        facets = Map.copyOf(facets);
        days = Map.copyOf(days);
    }
}
