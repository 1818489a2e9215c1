package babillard.input;

import babillard.text.Diagnosed;
import babillard.text.Diagnostic;
import babillard.text.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;

/** Opens a file that should hold text, if it is one at all, and never reads more of it than a text may have. */
final class TextFile {
    private TextFile() {}

    /** A pipe would wait for ever, and a link may lead anywhere, so only what is a file by itself is opened. */
    static Diagnosed<Source> read(Found file) {
        if (file.attributes().isSymbolicLink()) {
            return refused(file.remark(InputCode.FILE_LINK));
        }
        if (!file.isFile()) {
            return refused(file.remark(InputCode.FILE_DEVICE));
        }
        try (InputStream in = Files.newInputStream(file.path())) {
            return Decoding.decode(file.name().shown(), in.readNBytes(Decoding.LONGEST + 1));
        } catch (IOException problem) {
            return refused(Unreadable.remark(problem, file.name()));
        }
    }

    private static Diagnosed<Source> refused(Diagnostic remark) {
        return Diagnosed.refused(List.of(remark));
    }
}
