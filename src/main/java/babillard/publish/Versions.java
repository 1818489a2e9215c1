package babillard.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The versions that lie beside an output. */
record Versions(State state) {
    /** All of them, the latest first. */
    List<Version> all() throws IOException {
        if (!Files.isDirectory(state.versions(), LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        List<Version> found = new ArrayList<>();
        for (Path entry : entries(state.versions())) {
            Version.numberOf(entry).map(state::version).ifPresent(found::add);
        }
        found.sort(Comparator.comparing(Version::number).reversed());
        return found;
    }

    static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    Version next(Optional<Version> standing) throws IOException {
        int latest = all().stream().mapToInt(Version::number).findFirst().orElse(0);
        return state.version(1 + Math.max(latest, standing.map(Version::number).orElse(0)));
    }

    /** Removes what earlier builds left, killed ones too; what cannot be removed now will be the next time. */
    void clean(Disk disk, Optional<Version> standing) throws IOException {
        for (Version version : all()) {
            if (!standing.equals(Optional.of(version))) {
                Removal.of(disk, version);
            }
        }
    }
}
