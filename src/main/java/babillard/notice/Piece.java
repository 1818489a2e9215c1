package babillard.notice;

import babillard.text.Span;

/** A stretch of a line that no label claims. */
record Piece(String text, String folded, Span span, boolean isHeading, boolean isBold) {
    static Piece of(Line line, int from, int to) {
        String text = line.text.substring(from, to).strip();
        return new Piece(
                text, Folded.of(text, 400).text, line.span(from, to), line.kind == Line.Kind.HEADING, line.isAllBold());
    }

    static Piece of(Line line) {
        return new Piece(line.text, line.folded.text, line.span(), line.kind == Line.Kind.HEADING, line.isAllBold());
    }

    boolean hasWord() {
        return hasWord(folded);
    }

    /** Whether a text says anything: a letter or a digit. */
    static boolean hasWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    boolean startsLower() {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }
}
