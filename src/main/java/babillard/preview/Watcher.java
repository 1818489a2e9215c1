package babillard.preview;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Watches folders, with all that is or comes to be under them, and single files; they may come into being later. */
final class Watcher implements AutoCloseable {
    private static final Duration QUIET = Duration.ofMillis(20);
    private static final Duration LONGEST_BURST = Duration.ofSeconds(1);

    private final WatchService service;
    private final List<Path> watched;
    private boolean grown;

    Watcher(List<Path> watched) throws IOException {
        this.watched =
                watched.stream().map(path -> path.toAbsolutePath().normalize()).toList();
        this.service = FileSystems.getDefault().newWatchService();
        register();
    }

    /** Waits for a change, and then until it is quiet, so that a burst counts once; tells whether there was one. */
    boolean changedWithin(Duration time) throws InterruptedException, IOException {
        if (!concerns(service.poll(time.toMillis(), TimeUnit.MILLISECONDS))) {
            return false;
        }
        long start = System.nanoTime();
        boolean quiet = false;
        while (!quiet && System.nanoTime() - start < LONGEST_BURST.toNanos()) {
            WatchKey more = service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
            concerns(more);
            quiet = more == null;
        }
        if (grown) {
            register();
            grown = false;
        }
        return true;
    }

    /** Whether one of the events of a key is about what is watched; the key is made ready for the next ones. */
    private boolean concerns(@Nullable WatchKey key) {
        if (key == null) {
            return false;
        }
        Path folder = (Path) key.watchable();
        List<WatchEvent<?>> events = key.pollEvents();
        grown |= !key.reset() || events.stream().anyMatch(event -> mayBeFolder(folder, event));
        return events.stream().anyMatch(event -> concerns(folder, event));
    }

    private static boolean mayBeFolder(Path folder, WatchEvent<?> event) {
        return !(event.context() instanceof Path name)
                || event.kind() == ENTRY_CREATE && Files.isDirectory(folder.resolve(name));
    }

    private boolean concerns(Path folder, WatchEvent<?> event) {
        if (!(event.context() instanceof Path name)) {
            return true; // more has happened than the system could note
        }
        Path path = folder.resolve(name);
        return !isPassing(name.toString()) && watched.stream().anyMatch(path::startsWith);
    }

    /** Editors leave such files beside the one that is written. */
    private static boolean isPassing(String name) {
        return name.startsWith(".") || name.endsWith("~") || name.endsWith(".tmp");
    }

    /** Notes every folder once more; those that are known already stay as they are. */
    private void register() throws IOException {
        for (Path path : watched) {
            Path parent = path.getParent();
            if (parent != null && Files.isDirectory(parent)) {
                register(parent);
            }
            if (Files.isDirectory(path)) {
                Files.walkFileTree(path, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                            throws IOException {
                        register(folder);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path gone, IOException failure) {
                        return FileVisitResult.CONTINUE;
                    }
                });
            }
        }
    }

    private void register(Path folder) throws IOException {
        folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
