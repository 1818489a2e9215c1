package babillard.search;

import java.util.Optional;

/** What an earlier index knew of a text that was this very one, and what the next is to know. */
public interface Recollection {
    Optional<byte[]> found();

    void keep(byte[] known);
}
