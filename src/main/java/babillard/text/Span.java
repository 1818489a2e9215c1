package babillard.text;

/** A stretch of one line of a source; lines and columns count from 1. */
public record Span(int line, int column, int length) {
    public Span {
        if (line < 1 || column < 1 || length < 0) {
            throw new IllegalArgumentException("no such place: " + line + ":" + column + "+" + length);
        }
    }

    /** The beginning of the file, for what concerns it as a whole. */
    public static Span ofFile() {
        return new Span(1, 1, 0);
    }
}
