package babillard.search;

/** A term while an index is built: numbers are given in the order of first appearance. */
final class Term {
    static final int UNNUMBERED = -1;

    /** Stands for all stop words, which no index holds. */
    static final Term STOPPED = new Term("");

    final String text;
    int number = UNNUMBERED;

    Term(String text) {
        this.text = text;
    }
}
