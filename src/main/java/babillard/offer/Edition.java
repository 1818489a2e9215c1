package babillard.offer;

/** What a notice says of itself beside an earlier one with the same reference. */
public enum Edition {
    ORIGINAL,
    CORRECTION,
    REPLACEMENT,
    EXTENSION,
    CANCELLATION
}
