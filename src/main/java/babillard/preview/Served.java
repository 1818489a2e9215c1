package babillard.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/** Which folder is served, told apart from the one that an earlier build has put in its place. */
record Served(Path folder, FileTime created, Optional<Object> key) {
    static Optional<Served> at(Path root) {
        try {
            Path folder = root.toRealPath();
            BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class);
            return Optional.of(
                    new Served(folder, attributes.creationTime(), Optional.ofNullable(attributes.fileKey())));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }
}
