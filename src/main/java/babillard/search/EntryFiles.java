package babillard.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files that tell of entries what their index does not: what a result shows, its facets, its days. */
record EntryFiles(int perFile, Series shown, SearchFile columns) {
    static EntryFiles of(Collection collection, int perFile) {
        List<Entry> entries = collection.entries();
        SearchFile columns = SearchFile.hashed(collection.name() + ".colonnes", out -> {
            JsonOutput json = new JsonOutput(out);
            writeColumns(json, entries);
            json.flush();
        });
        return new EntryFiles(perFile, shown(collection.name() + ".vues", entries, perFile), columns);
    }

    private static Series shown(String name, List<Entry> entries, int perFile) {
        List<SearchFile.Bytes> bytes = new ArrayList<>();
        for (int start = 0; start < entries.size(); start += perFile) {
            bytes.add(shown(entries.subList(start, Math.min(start + perFile, entries.size()))));
        }
        return Series.of(name, ContentHash.of(shown(entries)), bytes);
    }

    private static SearchFile.Bytes shown(List<Entry> entries) {
        return out -> {
            JsonOutput json = new JsonOutput(out);
            writeShown(json, entries);
            json.flush();
        };
    }

    private static void writeShown(JsonOutput json, List<Entry> entries) throws IOException {
        json.raw('[');
        String separator = "";
        for (Entry entry : entries) {
            json.raw(separator).raw('{');
            String comma = "";
            for (Map.Entry<String, String> text : entry.shown().entrySet()) {
                json.raw(comma).string(text.getKey()).raw(':').string(text.getValue());
                comma = ",";
            }
            json.raw('}');
            separator = ",";
        }
        json.raw(']');
    }

    /** For each facet its labels and the numbers of those of every entry; for each kind of day its number since 1970. */
    private static void writeColumns(JsonOutput json, List<Entry> entries) throws IOException {
        json.raw("{\"facets\":{");
        String comma = "";
        for (Map.Entry<String, Facet> facet : facets(entries).entrySet()) {
            json.raw(comma).string(facet.getKey()).raw(':');
            facet.getValue().write(json, entries, facet.getKey());
            comma = ",";
        }
        json.raw("},\"days\":{");
        comma = "";
        for (String name :
                entries.isEmpty() ? List.<String>of() : entries.get(0).days().keySet()) {
            json.raw(comma).string(name).raw(":[");
            String separator = "";
            for (Entry entry : entries) {
                LocalDate day = Objects.requireNonNull(entry.days().get(name), name);
                json.raw(separator).number(day.toEpochDay());
                separator = ",";
            }
            json.raw(']');
            comma = ",";
        }
        json.raw("}}");
    }

    private static SortedMap<String, Facet> facets(List<Entry> entries) {
        SortedMap<String, Facet> facets = new TreeMap<>();
        for (Entry entry : entries) {
            entry.facets()
                    .forEach((name, labels) -> facets.computeIfAbsent(name, absent -> new Facet(new LinkedHashMap<>()))
                            .add(labels));
        }
        return facets;
    }

    /** The labels of a facet, numbered by first appearance. */
    private record Facet(Map<String, Integer> numbers) {
        private void add(List<String> labels) {
            labels.forEach(label -> numbers.putIfAbsent(label, numbers.size()));
        }

        private void write(JsonOutput json, List<Entry> entries, String name) throws IOException {
            json.raw("{\"labels\":[");
            String comma = "";
            for (String label : numbers.keySet()) {
                json.raw(comma).string(label);
                comma = ",";
            }
            json.raw("],\"of\":[");
            comma = "";
            for (Entry entry : entries) {
                json.raw(comma);
                writeNumbers(json, entry.facets().getOrDefault(name, List.of()));
                comma = ",";
            }
            json.raw("]}");
        }

        /** One number alone, the usual case, is written without its list. */
        private void writeNumbers(JsonOutput json, List<String> labels) throws IOException {
            json.raw(labels.size() == 1 ? "" : "[");
            String comma = "";
            for (String label : labels) {
                json.raw(comma).number(numbers.getOrDefault(label, 0));
                comma = ",";
            }
            json.raw(labels.size() == 1 ? "" : "]");
        }
    }
}
