package babillard.input;

import babillard.text.Diagnosed;
import babillard.text.Source;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The texts of a folder that is read again and again: a file that lies as it did before is not opened. */
public final class KnownTexts {
    private final Map<Path, Known> known = new ConcurrentHashMap<>();

    private record Known(Lie lie, Diagnosed<Source> text) {}

    /** How a file lies on the disk. */
    private record Lie(long size, FileTime modified, Optional<Object> key) {
        static Lie of(BasicFileAttributes attributes) {
            return new Lie(attributes.size(), attributes.lastModifiedTime(), Optional.ofNullable(attributes.fileKey()));
        }
    }

    Diagnosed<Source> read(Found file) {
        Lie lie = Lie.of(file.attributes());
        Known before = known.get(file.path());
        if (before != null && before.lie().equals(lie)) {
            return before.text();
        }
        Diagnosed<Source> text = TextFile.read(file);
        known.put(file.path(), new Known(lie, text));
        return text;
    }

    /** Once the files of a folder have been read, so that those that are gone show by their number. */
    void forgetAllBut(List<Found> files) {
        if (known.size() > files.size()) {
            known.keySet().retainAll(files.stream().map(Found::path).collect(Collectors.toSet()));
        }
    }
}
