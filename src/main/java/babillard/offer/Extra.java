package babillard.offer;

/** A field of the header that the reader does not know; it is kept and shown, never dropped. */
public record Extra(String label, String value) {}
