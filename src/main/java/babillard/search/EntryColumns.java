package babillard.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** For each facet its labels and the numbers of those of every entry; for each kind of day its number since 1970. */
final class EntryColumns {
    private final SortedMap<String, Facet> facets = new TreeMap<>();
    private final SortedMap<String, Numbers> days = new TreeMap<>();
    private int count;

    void add(Entry entry) {
        for (Map.Entry<String, List<String>> facet : entry.facets().entrySet()) {
            facets.computeIfAbsent(facet.getKey(), absent -> new Facet()).add(count, facet.getValue());
        }
        for (Map.Entry<String, LocalDate> day : entry.days().entrySet()) {
            days.computeIfAbsent(day.getKey(), absent -> new Numbers())
                    .add(Math.toIntExact(day.getValue().toEpochDay()));
        }
        count++;
    }

    void write(JsonOutput json) throws IOException {
        json.raw("{\"facets\":{");
        String comma = "";
        for (Map.Entry<String, Facet> facet : facets.entrySet()) {
            json.raw(comma).string(facet.getKey()).raw(':');
            facet.getValue().write(json, count);
            comma = ",";
        }
        json.raw("},\"days\":{");
        comma = "";
        for (Map.Entry<String, Numbers> day : days.entrySet()) {
            json.raw(comma).string(day.getKey()).raw(":[");
            day.getValue().write(json, 0, day.getValue().size);
            json.raw(']');
            comma = ",";
        }
        json.raw("}}");
    }

    /** The labels of a facet, numbered by first appearance, and where the numbers of each entry end. */
    private static final class Facet {
        private final Map<String, Integer> labels = new LinkedHashMap<>();
        private final Numbers numbers = new Numbers();
        private final Numbers ends = new Numbers();

        private void add(int entry, List<String> some) {
            fillUpTo(entry);
            for (String label : some) {
                Integer number = labels.putIfAbsent(label, labels.size());
                numbers.add(number == null ? labels.size() - 1 : number);
            }
            ends.add(numbers.size);
        }

        /** Entries before that were not of the facet have none of its labels. */
        private void fillUpTo(int entry) {
            while (ends.size < entry) {
                ends.add(numbers.size);
            }
        }

        private void write(JsonOutput json, int entries) throws IOException {
            fillUpTo(entries);
            json.raw("{\"labels\":[");
            String comma = "";
            for (String label : labels.keySet()) {
                json.raw(comma).string(label);
                comma = ",";
            }
            json.raw("],\"of\":[");
            int start = 0;
            for (int entry = 0; entry < entries; entry++) {
                json.raw(entry == 0 ? "" : ",");
                int end = ends.values[entry];
                writeNumbers(json, start, end);
                start = end;
            }
            json.raw("]}");
        }

        /** One number alone, the usual case, is written without its list. */
        private void writeNumbers(JsonOutput json, int start, int end) throws IOException {
            if (end - start == 1) {
                json.number(numbers.values[start]);
            } else {
                json.raw('[');
                numbers.write(json, start, end);
                json.raw(']');
            }
        }
    }

    /** A list of numbers that grows. */
    private static final class Numbers {
        private int[] values = new int[1 << 6];
        private int size;

        private void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        private void write(JsonOutput json, int start, int end) throws IOException {
            for (int i = start; i < end; i++) {
                json.raw(i == start ? "" : ",").number(values[i]);
            }
        }
    }
}
