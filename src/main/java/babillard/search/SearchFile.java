package babillard.search;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * A file that the page fetches: its name, and the function that writes its bytes, the same at every call; and, where
 * that is known before they are made, what tells them from others.
 */
public record SearchFile(String name, Bytes bytes, Optional<byte[]> print) {
    /** Writes the bytes of a file. */
    @FunctionalInterface
    public interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }

    public SearchFile(String name, Bytes bytes) {
        this(name, bytes, Optional.empty());
    }

    SearchFile madeOf(byte[] known) {
        return new SearchFile(name, bytes, Optional.of(known));
    }

    /** A file whose name tells its content: {@code stem.hash.json}. */
    static SearchFile hashed(String stem, byte[] bytes) {
        return new SearchFile(stem + "." + ContentHash.of(bytes) + ".json", out -> out.write(bytes));
    }
}
