package babillard.input;

import babillard.text.Diagnostic;
import java.util.List;

/** The notices that could be read, by name, and what was amiss; a file that could not be read is in a remark alone. */
public record Gathered(List<NoticeFile> notices, List<Diagnostic> remarks) {
    public Gathered {
        notices = List.copyOf(notices);
        remarks = List.copyOf(remarks);
    }
}
