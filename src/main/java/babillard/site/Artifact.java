package babillard.site;

import java.io.IOException;
import java.io.OutputStream;

/** One file of the site: where it lies, what it is, and the function that writes its bytes, the same at every call. */
public record Artifact(SitePath path, Kind kind, Content content) {
    /** Writes the bytes of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    public static Artifact of(SitePath path, Kind kind, byte[] bytes) {
        return new Artifact(path, kind, out -> out.write(bytes));
    }
}
