package babillard.publish;

import java.io.IOException;
import java.nio.file.Path;

/** Every way in which publishing changes a disk; tests put one in its place that fills up, fails or dies. */
interface Disk {
    /** Makes a folder and those above it, where they are missing. */
    void makeFolders(Path folder) throws IOException;

    /** Writes a file that does not exist yet. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Adds to the end of a file, which is made if it does not exist yet. */
    void append(Path file, byte[] bytes) throws IOException;

    /** Gives an existing file a second name, or a copy under that name where the disk has no such links. */
    void link(Path file, Path existing) throws IOException;

    /** Makes a symbolic link; fails where the disk has none. */
    void point(Path link, Path target) throws IOException;

    /** Renames at once, over a file or link of that name. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file or an empty folder, if it exists. */
    void delete(Path path) throws IOException;

    /** Returns when a file or folder would survive a power cut. */
    void force(Path path) throws IOException;
}
