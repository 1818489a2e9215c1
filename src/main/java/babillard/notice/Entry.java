package babillard.notice;

import babillard.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the header says of one field: its label and the pieces of its value, which may lie on several lines. */
final class Entry {
    private static final Set<String> LEADS_ON = Set.of(
            "de", "du", "des", "la", "le", "les", "l'", "d'", "a", "au", "aux", "et", "ou", "et/ou", "en", "pour",
            "sur", "dans", "par", "avec", "son", "sa", "ses", "annexe", "compter", "ou/et", "un", "une");
    private static final String OPEN_SIGNS = "-/,(&:+–";

    final Field field;
    private final List<String> pieces = new ArrayList<>();
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
        pieces.add(piece.strip());
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
        if (isEmpty()) {
            return false;
        }
        String last = Folded.of(pieces.get(pieces.size() - 1)).text;
        if (last.isEmpty() || last.equals("/")) {
            return false;
        }
        int space = last.lastIndexOf(' ');
        return OPEN_SIGNS.indexOf(last.charAt(last.length() - 1)) >= 0 && last.length() > 1
                || LEADS_ON.contains(last.substring(space + 1))
                || last.endsWith("'")
                || last.lastIndexOf('(') > last.lastIndexOf(')');
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
        String value = tidy(String.join(" ", pieces));
        return value.chars().noneMatch(Character::isLetterOrDigit) ? "" : value;
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
