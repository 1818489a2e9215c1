package babillard.report;

import babillard.catalogue.CatalogueCode;
import babillard.input.InputCode;
import babillard.text.Diagnostic;
import babillard.text.Source;
import babillard.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reports for tests, of few words. */
final class Reports {
    static final LocalDate DAY = LocalDate.of(2025, 8, 15);
    static final Summary SUMMARY = new Summary(3, 2, 1, 0, 1, 4);

    private Reports() {}

    static Report of(NoticeReport... notices) {
        return new Report(DAY, SUMMARY, List.of(notices), List.of());
    }

    /** A notice with one remark on a stretch of its text. */
    static NoticeReport control(String text, Span span, String... arguments) {
        return new NoticeReport(
                new Source("sud/a.md", text),
                Optional.empty(),
                List.of(Diagnostic.of(InputCode.TEXT_CONTROL, "sud/a.md", span, arguments)));
    }

    static NoticeReport alone(String file) {
        return NoticeReport.ofFile(file, List.of(Diagnostic.of(InputCode.FILE_ALONE, file, Span.ofFile(), "avis.md")));
    }

    static NoticeReport superseded(String file, String by) {
        return NoticeReport.ofFile(
                file,
                List.of(Diagnostic.of(CatalogueCode.EDITION_SUPERSEDED, file, Span.ofFile(), by, "3134-25-0014/SR")));
    }
}
