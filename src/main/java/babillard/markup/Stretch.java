package babillard.markup;

/** A stretch of a text, from one of its characters to before another. */
public record Stretch(int from, int to) {}
