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

    static Diagnosed<Source> read(Found file) {
        Diagnosed<byte[]> bytes = bytes(file);
        return bytes.value()
                .map(read -> Decoding.decode(file.name().shown(), read))
                .orElseGet(() -> Diagnosed.refused(bytes.diagnostics()));
    }

    /** A pipe would wait for ever, and a link may lead anywhere, so only what is a file by itself is opened. */
    static Diagnosed<byte[]> bytes(Found file) {
        if (file.attributes().isSymbolicLink()) {
            return refused(file.remark(InputCode.FILE_LINK));
        }
        if (!file.isFile()) {
            return refused(file.remark(InputCode.FILE_DEVICE));
        }
        try (InputStream in = Files.newInputStream(file.path())) {
            return Diagnosed.of(in.readNBytes(Decoding.LONGEST + 1), List.of());
        } catch (IOException problem) {
            return refused(Unreadable.remark(problem, file.name()));
        }
    }

    private static Diagnosed<byte[]> refused(Diagnostic remark) {
        return Diagnosed.refused(List.of(remark));
    }
}
