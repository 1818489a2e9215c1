package babillard.input;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The document of which a notice is the text, as it was published. */
public record Original(Path path, String extension) {
    /** Copies the document as it is now. */
    public void writeTo(OutputStream out) throws IOException {
        Files.copy(path, out);
    }
}
