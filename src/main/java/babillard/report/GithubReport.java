package babillard.report;

import babillard.text.Diagnostic;
import babillard.text.Severity;
import java.io.IOException;

/** Remarks as commands that a GitHub workflow turns into annotations at the lines of the files. */
public final class GithubReport {
    private final Sentences sentences;

    public GithubReport(Sentences sentences) {
        this.sentences = sentences;
    }

    public void write(Report report, Appendable out) throws IOException {
        for (Diagnostic remark : report.diagnostics()) {
            out.append("::").append(command(remark.severity()));
            out.append(" file=").append(property(Visible.of(remark.file())));
            out.append(",line=").append(Integer.toString(remark.span().line()));
            out.append(",col=").append(Integer.toString(remark.span().column()));
            out.append(",title=").append(property(remark.code().id()));
            out.append("::").append(data(text(remark)));
            out.append('\n');
        }
    }

    private String text(Diagnostic remark) {
        return Visible.of(sentences.message(remark)) + "\n" + Visible.of(sentences.hint(remark));
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
