package babillard.publish;

import babillard.publish.PublishException.Reason;
import babillard.site.SitePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Tells from an exception, and from the disk itself, what a person can do about it. */
final class Failure {
    private static final long HARDLY_ANY = 64 * 1024;

    private Failure() {}

    static PublishException of(IOException failure, State state) {
        if (failure instanceof NotMade notMade) {
            return new PublishException(Reason.FILE_NOT_MADE, notMade, notMade.path, said(notMade));
        }
        String place = failure instanceof FileSystemException stated && stated.getFile() != null
                ? stated.getFile()
                : state.output().toString();
        return new PublishException(reason(failure, state), failure, place, said(failure));
    }

    private static Reason reason(IOException failure, State state) {
        Optional<FileStore> store = store(state);
        if (store.map(FileStore::isReadOnly).orElse(false)) {
            return Reason.READ_ONLY;
        }
        if (failure instanceof AccessDeniedException) {
            return Reason.DENIED;
        }
        return store.map(Failure::isFull).orElse(false) ? Reason.DISK_FULL : Reason.DISK_FAILED;
    }

    private static Optional<FileStore> store(State state) {
        Path path = state.output().getParent();
        while (path != null && !Files.exists(path)) {
            path = path.getParent();
        }
        try {
            return path == null ? Optional.empty() : Optional.of(Files.getFileStore(path));
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    private static boolean isFull(FileStore store) {
        try {
            return store.getUsableSpace() < HARDLY_ANY;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static String said(Throwable failure) {
        if (failure instanceof FileSystemException stated && stated.getReason() != null) {
            return stated.getReason();
        }
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    /** The bytes of a file of the site could not be made. */
    static final class NotMade extends IOException {
        private static final long serialVersionUID = 1L;

        private final String path;

        NotMade(SitePath path, IOException cause) {
            super(said(cause), cause);
            this.path = path.value();
        }

        NotMade(SitePath path, UncheckedIOException cause) {
            super(cause.getCause() == null ? said(cause) : said(cause.getCause()), cause);
            this.path = path.value();
        }
    }
}
