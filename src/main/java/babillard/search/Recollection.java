package babillard.search;

import java.util.Optional;

/** What an earlier build knew of what was this very one, and what the next is to know. */
public interface Recollection {
    Optional<byte[]> found();

    void keep(byte[] known);
}
