package babillard.report;

import babillard.text.Diagnostic;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** All that is to be said of the notices on one day; {@code others} are remarks on files that are no notices. */
public record Report(LocalDate day, Summary summary, List<NoticeReport> notices, List<NoticeReport> others) {
    public Report {
        notices = List.copyOf(notices);
        others = List.copyOf(others);
    }

    List<NoticeReport> files() {
        return Stream.concat(others.stream(), notices.stream()).toList();
    }

    List<Diagnostic> diagnostics() {
        return files().stream().flatMap(file -> file.diagnostics().stream()).toList();
    }
}
