package babillard.page;

import babillard.site.SitePath;

/** Where a file of style or picture lies, by the name its author gave it: {@code site.css} may lie under a hash. */
@FunctionalInterface
public interface Assets {
    SitePath path(String name);
}
