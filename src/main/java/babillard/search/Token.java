package babillard.search;

/** A piece of a field as it stands in the text; one that was never part of a text has no position. */
record Token(String text, int start, int length) {
    static final int NOWHERE = -1;

    static Token whole(String text) {
        return new Token(text, NOWHERE, 0);
    }
}
