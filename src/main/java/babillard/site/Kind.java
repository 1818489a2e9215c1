package babillard.site;

/** What a file of the site is, for its checks and its type on the wire. */
public enum Kind {
    PAGE,
    FEED,
    DATA,
    STYLE,
    SCRIPT,
    PICTURE,
    OTHER
}
