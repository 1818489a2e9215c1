package babillard.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What it takes to believe that a published file still is what was written. */
enum Trust {
    /** Its size and time. */
    SIZE_AND_TIME {
        @Override
        boolean inFile(Path file, Entry entry, byte[] bytes) {
            return entry.fits(file);
        }

        @Override
        boolean inFile(Path file, Entry entry, Path made) {
            return entry.fits(file);
        }

        @Override
        boolean inRecipe(Path file, Entry entry) {
            return entry.fits(file);
        }
    },
    /** Its bytes as well. */
    BYTES {
        @Override
        boolean inFile(Path file, Entry entry, byte[] bytes) throws IOException {
            return entry.fits(file) && Arrays.equals(Files.readAllBytes(file), bytes);
        }

        @Override
        boolean inFile(Path file, Entry entry, Path made) throws IOException {
            return entry.fits(file) && Files.mismatch(file, made) < 0;
        }

        @Override
        boolean inRecipe(Path file, Entry entry) {
            return false;
        }
    };

    abstract boolean inFile(Path file, Entry entry, byte[] bytes) throws IOException;

    /** The same of a file that was made anew beside it. */
    abstract boolean inFile(Path file, Entry entry, Path made) throws IOException;

    /** The same of a file that would be made of what it was made of, whose bytes nobody knows yet. */
    abstract boolean inRecipe(Path file, Entry entry);
}
