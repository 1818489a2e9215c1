package babillard.site;

import java.util.List;

/**
 * Looks at each file of a site once its bytes are made, from several threads, and then says what is wrong. It is not
 * shown data, which may be longer than there is memory.
 */
public interface Inspection {
    void see(Artifact artifact, byte[] bytes);

    /** Looks at a file that stands as an earlier inspection saw it; false when its bytes must be seen again. */
    default boolean recognizes(Artifact artifact) {
        return false;
    }

    /** What must be mended before the site may be published, in a stable order; empty when all is well. */
    List<String> findings();

    /** What the inspection of the next site is to know of the files of this one. */
    default byte[] notes() {
        return new byte[0];
    }
}
