package babillard.notice;

import babillard.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the header says of one field: its label and the pieces of its value, which may lie on several lines. */
final class Entry {
    final Field field;
    private final List<String> pieces = new ArrayList<>();
    private Optional<String> value = Optional.empty();
    private boolean breaksOff;
    private String label;
    private boolean isLabelComplete;
    private Span span;
    private int lastLine;

    Entry(FoundLabel label) {
        this.field = label.field();
        this.label = label.words();
        this.isLabelComplete = label.isComplete();
        this.span = label.span();
        this.lastLine = label.span().line();
    }

    /** An entry without a label: the line itself names a direction or a service. */
    Entry(Field field, Span span) {
        this.field = field;
        this.label = "";
        this.isLabelComplete = true;
        this.span = span;
        this.lastLine = span.line();
    }

    void add(String piece, Span place) {
        if (piece.isBlank()) {
            return;
        }
        if (isEmpty()) {
            span = place;
        }
        String words = piece.strip();
        pieces.add(words);
        value = Optional.empty();
        breaksOff = LooseEnd.is(words);
        lastLine = place.line();
    }

    /** Gives the label more of its words, which stood on a later line. */
    void extendLabel(String words, boolean complete) {
        label = label + " " + words;
        isLabelComplete = complete;
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    boolean isLabelComplete() {
        return isLabelComplete;
    }

    /** Whether the value breaks off, so that more of it must follow. */
    boolean breaksOff() {
        return breaksOff;
    }

    String label() {
        return label;
    }

    /** The place of the value, or of the label when there is no value. */
    Span span() {
        return span;
    }

    int lastLine() {
        return lastLine;
    }

    /** The value as printed, its lines joined; a mere slash or dash says that there is none. */
    String value() {
        if (value.isEmpty()) {
            value = Optional.of(valueOf(pieces));
        }
        return value.get();
    }

    private static String valueOf(List<String> pieces) {
        String value = tidy(String.join(" ", pieces));
        return Piece.hasWord(value) ? value : "";
    }

    private static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i) == '\t' ? ' ' : text.charAt(i);
            if (c != ' ' || !tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
                tidy.append(c);
            }
        }
        int end = tidy.length();
        while (end > 0 && " ;:,|".indexOf(tidy.charAt(end - 1)) >= 0) {
            end--;
        }
        return tidy.substring(0, end);
    }
}
