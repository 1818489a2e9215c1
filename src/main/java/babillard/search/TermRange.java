package babillard.search;

/** Some neighbouring terms of an index, by their places in the sorted list: from {@code start} on, before {@code end}. */
record TermRange(int start, int end) {}
