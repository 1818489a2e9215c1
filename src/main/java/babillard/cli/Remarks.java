package babillard.cli;

import babillard.portal.Outcome;
import babillard.report.GithubReport;
import babillard.report.JsonReport;
import babillard.report.NoticeReport;
import babillard.report.Palette;
import babillard.report.Report;
import babillard.report.Sentences;
import babillard.report.Summary;
import babillard.report.TextReport;
import babillard.text.Diagnostic;
import babillard.text.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes remarks in the language and the colours of whoever asked. */
final class Remarks {
    private final Terminal terminal;
    private final Messages messages;
    private final Sentences sentences;

    Remarks(Babillard babillard) {
        this.terminal = babillard.terminal();
        this.messages = babillard.messages();
        this.sentences = Sentences.in(babillard.locale());
    }

    void write(Report report, ReportForm form, Writer out) throws IOException {
        switch (form) {
            case TEXT -> new TextReport(sentences, palette()).write(report, out);
            case JSON -> new JsonReport(sentences).write(report, out);
            case GITHUB -> new GithubReport(sentences).write(report, out);
        }
        out.flush();
    }

    /** What there is to say of files that are no notices: those of the site itself. */
    void write(List<Diagnostic> diagnostics) throws IOException {
        Map<String, List<Diagnostic>> byFile = diagnostics.stream()
                .collect(Collectors.groupingBy(Diagnostic::file, TreeMap::new, Collectors.toList()));
        List<NoticeReport> files = byFile.entrySet().stream()
                .map(file -> NoticeReport.ofFile(file.getKey(), file.getValue()))
                .toList();
        PrintWriter err = terminal.err();
        write(new Report(LocalDate.EPOCH, new Summary(0, 0, 0, 0, 0, 0), List.of(), files), ReportForm.TEXT, err);
        err.flush();
    }

    /** What the build of a preview has to say that someone must do something about, a line for each. */
    List<String> lines(Outcome outcome) {
        if (outcome instanceof Outcome.Shown shown) {
            return shown.reading()
                    .diagnostics()
                    .filter(remark -> remark.severity() != Severity.NOTE)
                    .map(this::line)
                    .toList();
        }
        if (outcome instanceof Outcome.SiteWrong wrong) {
            return wrong.remarks().stream().map(this::line).toList();
        }
        return List.of(messages.say("build.old-stands"));
    }

    private String line(Diagnostic remark) {
        return "%s:%d:%d: %s %s"
                .formatted(
                        remark.file(),
                        remark.span().line(),
                        remark.span().column(),
                        sentences.message(remark),
                        sentences.hint(remark));
    }

    private Palette palette() {
        return terminal.colour() ? Palette.COLOURED : Palette.PLAIN;
    }
}
