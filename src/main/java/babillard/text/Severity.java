package babillard.text;

/** How much a remark weighs: an error leaves the notice out, a warning says what was assumed, a note informs. */
public enum Severity {
    NOTE,
    WARNING,
    ERROR
}
