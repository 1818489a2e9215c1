package babillard.notice;

import babillard.text.Span;

/** One line of a notice: its text without the marks of Markdown, which of it is bold, and where each letter stood. */
final class Line {
    /** What the marks at its beginning say of a line. */
    enum Kind {
        BLANK,
        /** Left by the extraction from PDF: a picture, the foot of a page. */
        DEBRIS,
        HEADING,
        ITEM,
        PLAIN
    }

    /** Labels stand at the beginning of a line, and of an item but one; what is further is not looked at. */
    private static final int FOLDED = 1_000;

    private static final int FOLDED_ITEM = 200;

    private static final int CELL_GAP = 3;

    final int number;
    final Kind kind;
    final String raw;
    final String text;
    final Folded folded;
    private final Inline inline;

    Line(int number, Kind kind, String raw, Inline inline) {
        this(number, kind, raw, inline, Folded.of(inline.text, kind == Kind.ITEM ? FOLDED_ITEM : FOLDED));
    }

    private Line(int number, Kind kind, String raw, Inline inline, Folded folded) {
        this.number = number;
        this.kind = kind;
        this.raw = raw;
        this.text = inline.text;
        this.folded = folded;
        this.inline = inline;
    }

    /** This line, seen to be of another kind. */
    Line as(Kind other) {
        return new Line(number, other, raw, inline, folded);
    }

    /** This line with the words of an earlier one before it, for a label that was cut between the two. */
    Line after(Line first) {
        return new Line(number, first.kind, raw, inline.after(first.inline));
    }

    boolean isEmpty() {
        return kind == Kind.BLANK || kind == Kind.DEBRIS;
    }

    boolean isBold(int at) {
        return inline.isBold(at);
    }

    boolean startsBold() {
        return isBold(0);
    }

    /** Whether every letter of the line is bold. */
    boolean isAllBold() {
        if (!startsBold()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isBold(i) && Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    boolean boldBeginsAt(int at) {
        return isBold(at) && (at == 0 || !isBold(at - 1));
    }

    /** Whether no bold letter follows within the run that holds the letter before {@code at}. */
    boolean boldEndsAt(int at) {
        int next = at;
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
            if (!isBold(next)) {
                return true;
            }
            next++;
        }
        return !isBold(next);
    }

    /** Whether a cell of a table, or a column of a plain text, begins here. */
    boolean cellBeginsAt(int at) {
        int space = at;
        while (space > 0 && isGap(text.charAt(space - 1))) {
            space--;
        }
        return text.substring(space, at).indexOf('\t') >= 0 || at - space >= CELL_GAP;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\t';
    }

    /** The line as it was written, from the letter at {@code at} of the cleaned text on. */
    String rawFrom(int at) {
        return raw.substring(Math.min(inline.origin(at), raw.length()));
    }

    Span span(int from, int to) {
        int start = inline.origin(Math.min(from, text.length()));
        int end = inline.origin(Math.min(to, text.length()));
        return new Span(number, start + 1, Math.max(end - start, 0));
    }

    Span span() {
        return span(0, text.length());
    }
}
