package babillard.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What comes between a program and its files: it may change them, deny them, or end the program. */
@FunctionalInterface
public interface Meddler {
    /** Before each call of the file system; the path is the real one. */
    void before(String call, Path path) throws IOException;

    /** The order in which the entries of a folder come. */
    default List<Path> listed(List<Path> entries) {
        return entries;
    }
}
