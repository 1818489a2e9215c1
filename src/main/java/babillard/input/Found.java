package babillard.input;

import babillard.text.Diagnostic;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Something that lies in a folder, not yet opened. */
record Found(Path path, FileName name, BasicFileAttributes attributes) {
    boolean isFile() {
        return attributes.isRegularFile();
    }

    Diagnostic remark(InputCode code, String... arguments) {
        return name.remark(code, arguments);
    }
}
