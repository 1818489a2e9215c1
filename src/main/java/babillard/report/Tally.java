package babillard.report;

import babillard.text.Code;
import babillard.text.Diagnostic;
import babillard.text.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** How often one kind of remark was made. */
record Tally(Severity severity, String code, int count) {
    private static final Comparator<Tally> GRAVEST_FIRST = Comparator.comparing(Tally::severity)
            .thenComparing(Tally::count)
            .reversed()
            .thenComparing(Tally::code);

    static List<Tally> of(List<Diagnostic> remarks) {
        return remarks.stream()
                .collect(Collectors.groupingBy(Diagnostic::code, Collectors.summingInt(remark -> 1)))
                .entrySet()
                .stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .sorted(GRAVEST_FIRST)
                .toList();
    }

    private static Tally of(Code code, int count) {
        return new Tally(code.severity(), code.id(), count);
    }
}
