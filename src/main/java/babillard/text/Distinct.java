package babillard.text;

/**
 * A value that tells itself from all others of its type in a few bytes, its {@link Print}, without being taken apart.
 */
public interface Distinct {
    byte[] print();
}
