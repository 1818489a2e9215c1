package babillard.site;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every file of the site by its path; two files never share one, and none lies where another has its folder. The
 * {@code terms} tell all that every recipe has in common, the program and the settings; without them none is asked for.
 */
public record Site(SortedMap<SitePath, Artifact> artifacts, Optional<String> terms) {
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
        folders(byPath.keySet()).stream()
                .filter(folder -> byPath.containsKey(folder))
                .findFirst()
                .ifPresent(path -> {
                    throw new IllegalArgumentException("a file and a folder at " + path);
                });
        return new Site(byPath, Optional.empty());
    }

    public Site under(Optional<String> common) {
        return new Site(artifacts, common);
    }

    /** Every folder that some paths need; those of one folder mostly follow each other. */
    private static Set<SitePath> folders(Collection<SitePath> paths) {
        Set<SitePath> folders = new LinkedHashSet<>();
        String last = "";
        for (SitePath path : paths) {
            String folder = path.folder();
            if (!folder.equals(last)) {
                path.folders().map(SitePath::new).forEach(folders::add);
                last = folder;
            }
        }
        return folders;
    }
}
