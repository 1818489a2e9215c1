package babillard.input;

import babillard.text.Diagnostic;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read, told as a remark. */
final class Unreadable {
    private Unreadable() {}

    static Diagnostic remark(IOException problem, FileName file) {
        if (problem instanceof NoSuchFileException) {
            return file.remark(InputCode.FILE_VANISHED);
        }
        return file.remark(InputCode.FILE_UNREADABLE, reason(problem));
    }

    private static String reason(IOException problem) {
        String reason = problem instanceof FileSystemException known ? known.getReason() : problem.getMessage();
        return reason == null ? problem.getClass().getSimpleName() : reason;
    }
}
