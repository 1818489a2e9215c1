package babillard.publish;

import babillard.publish.Publication.Manner;
import babillard.publish.Standing.Moved;
import babillard.publish.Standing.Nothing;
import babillard.publish.Standing.Withdrawn;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;

/** Puts a version in the place of the one that stands. */
record Swap(State state, Disk disk) {
    /** Brings back the version that a killed build had withdrawn. */
    Standing mended(Standing standing) throws IOException {
        if (!(standing instanceof Withdrawn withdrawn)) {
            return standing;
        }
        disk.move(withdrawn.current().withdrawn(), state.output());
        return new Moved(withdrawn.current());
    }

    /** At once where the disk has links; else the old folder goes, and the new one comes. */
    Manner to(Version next, Standing standing) throws IOException {
        boolean linked = makeLink(next);
        if (standing instanceof Nothing) {
            disk.delete(state.output());
        }
        if (standing instanceof Moved folder) {
            replaceFolder(folder.current(), next, linked);
        } else {
            place(next, linked);
        }
        return linked ? Manner.LINK : Manner.FOLDER;
    }

    private boolean makeLink(Version next) throws IOException {
        if (isWindows()) {
            return false;
        }
        disk.delete(state.nextLink());
        try {
            disk.point(state.nextLink(), state.target(next));
            return true;
        } catch (UnsupportedOperationException | FileSystemException failure) {
            if (Files.isSymbolicLink(state.output())) {
                throw failure instanceof FileSystemException stated ? stated : new IOException(failure);
            }
            return false;
        }
    }

    /** There a link to a folder cannot be renamed over another one. */
    private boolean isWindows() {
        return state.output().getFileSystem().getSeparator().equals("\\");
    }

    @SuppressWarnings("try")
    private void replaceFolder(Version old, Version next, boolean linked) throws IOException {
        try (Handover handover = Handover.begin()) {
            disk.move(state.output(), old.withdrawn());
            place(next, linked);
        } catch (IOException failure) {
            bringBack(old);
            throw failure;
        }
        try {
            disk.move(old.withdrawn(), old.site());
        } catch (IOException staysThere) {
            return; // The new site stands already, and the next build removes the old one from either place.
        }
    }

    /** Undoes what was done, which a disk may have done even where it told of an error. */
    private void bringBack(Version old) throws IOException {
        if (old.isWithdrawn() && !Files.exists(state.output(), LinkOption.NOFOLLOW_LINKS)) {
            disk.move(old.withdrawn(), state.output());
        }
    }

    private void place(Version next, boolean linked) throws IOException {
        disk.move(linked ? state.nextLink() : next.site(), state.output());
    }

    /** Removes what a failed swap may have left. */
    void forget() {
        Removal.of(disk, state.nextLink());
    }
}
