package babillard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder for as long as a command runs, also when that is interrupted. */
final class Folder implements AutoCloseable {
    private final Path path;
    private final Thread atExit = new Thread(this::delete);

    private Folder(Path path) {
        this.path = path;
    }

    static Folder temporary() throws IOException {
        Folder folder = new Folder(Files.createTempDirectory("babillard"));
        Runtime.getRuntime().addShutdownHook(folder.atExit);
        return folder;
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atExit);
        delete();
    }

    private void delete() {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException leftToTheSystem) {
            // A temporary folder that cannot be emptied is the system's to clean.
            return;
        }
    }
}
