package babillard.input;

import babillard.text.Diagnostic;
import java.util.List;
import java.util.stream.Stream;

/** The notices that could be read, by name, and what was amiss; a file that could not be read is in a remark alone. */
public record Gathered(List<NoticeFile> notices, List<Diagnostic> remarks) {
    public Gathered {
        notices = List.copyOf(notices);
        remarks = List.copyOf(remarks);
    }

    /** The same notices, with remarks on other files beside them. */
    public Gathered with(List<Diagnostic> others) {
        return new Gathered(
                notices, Stream.concat(others.stream(), remarks.stream()).toList());
    }
}
