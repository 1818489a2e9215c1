package babillard.report;

import babillard.text.Span;
import java.util.List;
import java.util.Optional;

/** The line of a notice that a remark is about, cut to the width of a screen, and a mark below the place. */
record Excerpt(int number, String line, String mark) {
    private static final int WIDTH = 100;
    private static final int BEFORE = 40;

    /** Nothing when the remark is about the file as a whole, or the place is not in the text. */
    static Optional<Excerpt> of(List<String> lines, Span span) {
        if (span.equals(Span.ofFile()) || span.line() > lines.size()) {
            return Optional.empty();
        }
        String line = lines.get(span.line() - 1);
        int column = Math.min(span.column() - 1, line.length());
        int from =
                line.length() <= WIDTH ? 0 : whole(line, Math.max(0, Math.min(column - BEFORE, line.length() - WIDTH)));
        int to = whole(line, Math.min(line.length(), from + WIDTH));
        int length = Math.max(1, Math.min(span.length(), to - column));
        String start = (from > 0 ? "…" : "") + line.substring(from, column);
        return Optional.of(new Excerpt(
                span.line(),
                Visible.of(start + line.substring(column, to) + (to < line.length() ? "…" : "")),
                " ".repeat(width(start)) + "^" + "~".repeat(length - 1)));
    }

    /** No cut goes through the middle of a character. */
    private static int whole(String line, int at) {
        boolean inside = at > 0
                && at < line.length()
                && Character.isLowSurrogate(line.charAt(at))
                && Character.isHighSurrogate(line.charAt(at - 1));
        return inside ? at - 1 : at;
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
