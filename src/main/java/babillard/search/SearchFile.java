package babillard.search;

import java.io.IOException;
import java.io.OutputStream;

/** A file that the page fetches: its name, and the function that writes its bytes, the same at every call. */
public record SearchFile(String name, Bytes bytes) {
    /** Writes the bytes of a file. */
    @FunctionalInterface
    public interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A file whose name tells its content: {@code stem.hash.json}. */
    static SearchFile hashed(String stem, byte[] bytes) {
        return new SearchFile(stem + "." + ContentHash.of(bytes) + ".json", out -> out.write(bytes));
    }
}
