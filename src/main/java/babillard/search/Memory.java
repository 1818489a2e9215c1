package babillard.search;

/** What indexes that were made before are known by. */
public interface Memory {
    /** Whether nothing can be found in it. */
    boolean isEmpty();

    Recollection of(byte[] print);
}
