package babillard.report;

import babillard.text.Diagnostic;
import babillard.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Remarks for people, as a good compiler prints them: the place, the line with a mark, what is wrong, what to do. */
public final class TextReport {
    private final Sentences sentences;
    private final Palette palette;

    public TextReport(Sentences sentences, Palette palette) {
        this.sentences = sentences;
        this.palette = palette;
    }

    public void write(Report report, Appendable out) throws IOException {
        for (NoticeReport file : report.files()) {
            List<String> lines =
                    file.diagnostics().isEmpty() ? List.of() : file.source().lines();
            for (Diagnostic remark : file.diagnostics()) {
                write(remark, Excerpt.of(lines, remark.span()), out);
            }
        }
        if (report.diagnostics().size() > 1) {
            write(Tally.of(report.diagnostics()), out);
        }
    }

    private void write(Diagnostic remark, Optional<Excerpt> excerpt, Appendable out) throws IOException {
        Span span = remark.span();
        out.append(palette.bold(Visible.of(remark.file()) + ":" + span.line() + ":" + span.column() + ": "))
                .append(palette.of(remark.severity(), kind(remark)))
                .append(": ")
                .append(Visible.of(sentences.message(remark)))
                .append('\n');
        String number = excerpt.map(Excerpt::number).map(Object::toString).orElse("");
        String margin = " ".repeat(number.length() + 2);
        if (excerpt.isPresent()) {
            out.append(palette.faint(" " + number + " | "))
                    .append(excerpt.get().line())
                    .append('\n')
                    .append(palette.faint(margin + "| "))
                    .append(palette.of(remark.severity(), excerpt.get().mark()))
                    .append('\n');
        }
        out.append(palette.faint(margin + "= "))
                .append(Visible.of(sentences.hint(remark)))
                .append("\n\n");
    }

    private String kind(Diagnostic remark) {
        return sentences.severity(remark.severity()) + "[" + remark.code().id() + "]";
    }

    private void write(List<Tally> tallies, Appendable out) throws IOException {
        int kinds = widest(tallies, tally -> sentences.severity(tally.severity()));
        int codes = widest(tallies, Tally::code);
        int counts = widest(tallies, tally -> Integer.toString(tally.count()));
        out.append(palette.bold(sentences.word("remarks"))).append('\n');
        for (Tally tally : tallies) {
            String count = Integer.toString(tally.count());
            out.append("  ")
                    .append(palette.of(tally.severity(), padded(sentences.severity(tally.severity()), kinds)))
                    .append("  ")
                    .append(padded(tally.code(), codes))
                    .append("  ")
                    .append(" ".repeat(counts - count.length()))
                    .append(count)
                    .append('\n');
        }
    }

    private static int widest(List<Tally> tallies, Function<Tally, String> column) {
        return tallies.stream().map(column).mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
