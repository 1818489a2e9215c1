package babillard.bench;

import babillard.bench.Measure.Case;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The measures as a table: a row for each case, a column for each size; what breaks the floor is marked. */
record Table(List<Measure> measures, Floor floor) {
    String markdown() {
        return new TreeSet<>(measures.stream().map(Measure::java).toList())
                .descendingSet().stream().map(this::of).collect(Collectors.joining("\n"));
    }

    List<Measure> broken() {
        return measures.stream().filter(measure -> !floor.holds(measure)).toList();
    }

    private String of(int java) {
        List<Integer> sizes = List.copyOf(new TreeSet<>(measures.stream()
                .filter(measure -> measure.java() == java)
                .map(Measure::notices)
                .toList()));
        return "| JDK " + java + " | "
                + sizes.stream()
                        .map(size -> String.format(Locale.ROOT, "%,d", size))
                        .collect(Collectors.joining(" | "))
                + " |\n| ---" + " | ---".repeat(sizes.size()) + " |\n"
                + Arrays.stream(Case.values())
                        .filter(of ->
                                measures.stream().anyMatch(measure -> measure.java() == java && measure.of() == of))
                        .map(of -> row(java, of, sizes))
                        .collect(Collectors.joining());
    }

    private String row(int java, Case of, List<Integer> sizes) {
        return "| " + of.title() + " | "
                + sizes.stream().map(size -> cell(java, of, size)).collect(Collectors.joining(" | ")) + " |\n";
    }

    private String cell(int java, Case of, int size) {
        Optional<Measure> found = measures.stream()
                .filter(measure -> measure.java() == java && measure.of() == of && measure.notices() == size)
                .findFirst();
        return found.map(measure -> measure.printed() + (floor.holds(measure) ? "" : " **over the floor**"))
                .orElse("–");
    }
}
