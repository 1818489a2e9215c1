package babillard.notice;

import babillard.text.Diagnosed;
import babillard.text.Diagnostic;
import babillard.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers what there is to say about one file; of what is to be said again and again, it says how often. */
final class Remarks {
    private static final int MOST_ALIKE = 20;
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparingInt(
                    (Diagnostic remark) -> remark.span().line())
            .thenComparingInt(remark -> remark.span().column());

    private final String file;
    private final List<Diagnostic> remarks = new ArrayList<>();
    private final Map<NoticeCode, Integer> counts = new EnumMap<>(NoticeCode.class);

    Remarks(String file) {
        this.file = file;
    }

    void add(NoticeCode code, Span span, String... arguments) {
        if (counts.merge(code, 1, Integer::sum) <= MOST_ALIKE) {
            remarks.add(Diagnostic.of(code, file, span, arguments));
        }
    }

    boolean haveErrors() {
        return remarks.stream().anyMatch(Diagnostic::isError);
    }

    List<Diagnostic> byPlace() {
        return Stream.concat(remarks.stream(), more()).sorted(BY_PLACE).toList();
    }

    private Stream<Diagnostic> more() {
        return counts.entrySet().stream()
                .filter(code -> code.getValue() > MOST_ALIKE)
                .map(code -> Diagnostic.of(
                        NoticeCode.REMARKS_MORE,
                        file,
                        Span.ofFile(),
                        Integer.toString(code.getValue() - MOST_ALIKE),
                        code.getKey().id()));
    }

    /** The value with its remarks; absent when one of them is an error. */
    <T> Diagnosed<T> with(Optional<T> value) {
        return haveErrors() || value.isEmpty() ? Diagnosed.refused(byPlace()) : Diagnosed.of(value.get(), byPlace());
    }
}
