package babillard.site;

import java.util.List;

/** Looks at each file of a site once its bytes are made, from several threads, and then says what is wrong. */
public interface Inspection {
    void see(Artifact artifact, byte[] bytes);

    /** What must be mended before the site may be published, in a stable order; empty when all is well. */
    List<String> findings();
}
