package babillard.notice;

import babillard.text.Span;

/**
 * A label in a line: its field, where it begins, where its value begins, and its words as printed; a label that lost
 * its last words to another line is not complete, and one that is misspelt was misread.
 */
record FoundLabel(
        Field field,
        int start,
        int value,
        int foldedEnd,
        String words,
        boolean isComplete,
        boolean isMisread,
        Span span) {
    /** With {@code whole}, the words of the label belong to the value. */
    static FoundLabel of(Line line, Labels.Label label, int at, LabelEnd end, boolean whole, boolean isMisread) {
        int start = line.folded.origin(at);
        int wordsEnd = line.folded.origin(end.words());
        int value = whole ? start : line.folded.origin(end.value());
        return new FoundLabel(
                label.field(),
                start,
                value,
                end.value(),
                line.text.substring(start, wordsEnd),
                end.isComplete(),
                isMisread,
                line.span(start, wordsEnd));
    }
}
