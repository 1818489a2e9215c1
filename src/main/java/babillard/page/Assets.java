package babillard.page;

import babillard.site.SitePath;
import java.util.Optional;

/** Where a file of style or picture lies, by the name its author gave it: {@code site.css} may lie under a hash. */
@FunctionalInterface
public interface Assets {
    /** Where a file lies that a site may do without. */
    Optional<SitePath> find(String name);

    default SitePath path(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no file assets/" + name));
    }
}
