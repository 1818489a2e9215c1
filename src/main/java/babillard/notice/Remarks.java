package babillard.notice;

import babillard.text.Diagnosed;
import babillard.text.Diagnostic;
import babillard.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gathers what there is to say about one file. */
final class Remarks {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparingInt(
                    (Diagnostic remark) -> remark.span().line())
            .thenComparingInt(remark -> remark.span().column());

    private final String file;
    private final List<Diagnostic> remarks = new ArrayList<>();

    Remarks(String file) {
        this.file = file;
    }

    void add(NoticeCode code, Span span, String... arguments) {
        remarks.add(Diagnostic.of(code, file, span, arguments));
    }

    boolean haveErrors() {
        return remarks.stream().anyMatch(Diagnostic::isError);
    }

    List<Diagnostic> byPlace() {
        return remarks.stream().sorted(BY_PLACE).toList();
    }

    /** The value with its remarks; absent when one of them is an error. */
    <T> Diagnosed<T> with(Optional<T> value) {
        return haveErrors() || value.isEmpty() ? Diagnosed.refused(byPlace()) : Diagnosed.of(value.get(), byPlace());
    }
}
