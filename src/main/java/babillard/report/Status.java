package babillard.report;

import babillard.text.Diagnostic;
import babillard.text.Severity;
import java.util.List;
import java.util.Locale;

/** How a notice fared: read without a doubt, read with warnings, or left out. */
public enum Status {
    OK,
    WARN,
    REJECT;

    static Status of(List<Diagnostic> diagnostics) {
        if (diagnostics.stream().anyMatch(Diagnostic::isError)) {
            return REJECT;
        }
        return diagnostics.stream().anyMatch(remark -> remark.severity() == Severity.WARNING) ? WARN : OK;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
