package babillard.site;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every file of the site by its path; two files never share one. */
public record Site(SortedMap<SitePath, Artifact> artifacts) {
    public Site {
        artifacts = Collections.unmodifiableSortedMap(new TreeMap<>(artifacts));
    }

    public static Site of(Collection<Artifact> artifacts) {
        SortedMap<SitePath, Artifact> byPath = new TreeMap<>();
        for (Artifact artifact : artifacts) {
            if (byPath.put(artifact.path(), artifact) != null) {
                throw new IllegalArgumentException("two files at " + artifact.path());
            }
        }
        return new Site(byPath);
    }
}
