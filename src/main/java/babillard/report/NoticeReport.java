package babillard.report;

import babillard.offer.Offer;
import babillard.text.Diagnostic;
import babillard.text.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What became of one file: its offer, if it made one, and all remarks on it in the order of its lines. */
public record NoticeReport(Source source, Optional<Offer> offer, List<Diagnostic> diagnostics) {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparingInt(
                    (Diagnostic remark) -> remark.span().line())
            .thenComparingInt(remark -> remark.span().column());

    public NoticeReport {
        diagnostics =
                diagnostics.size() > 1 ? diagnostics.stream().sorted(BY_PLACE).toList() : List.copyOf(diagnostics);
    }

    /** Of a file whose text nobody could read, or that is no notice. */
    public static NoticeReport ofFile(String file, List<Diagnostic> diagnostics) {
        return new NoticeReport(new Source(file, ""), Optional.empty(), diagnostics);
    }

    public String file() {
        return source.file();
    }

    public Status status() {
        return Status.of(diagnostics);
    }
}
