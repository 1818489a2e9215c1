package babillard.report;

/** How many notices came to what; {@code published} are those with a page, open or closed. */
public record Summary(int published, int open, int closed, int waiting, int leftOut, int warnings) {}
