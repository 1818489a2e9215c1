package babillard.site;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every file of the site by its path; two files never share one, and none lies where another has its folder. */
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
        Set<String> folders =
                byPath.keySet().stream().flatMap(SitePath::folders).collect(Collectors.toSet());
        byPath.keySet().stream()
                .filter(path -> folders.contains(path.value()))
                .findFirst()
                .ifPresent(path -> {
                    throw new IllegalArgumentException("a file and a folder at " + path);
                });
        return new Site(byPath);
    }
}
