package babillard.portal;

import babillard.site.Masthead;
import java.nio.file.Path;
import java.time.LocalDate;

/** What a build is asked to do: from which folders, to which one, on which day, and how strictly. */
public record Order(
        Path site,
        Path notices,
        Path output,
        LocalDate day,
        Masthead masthead,
        SearchSettings search,
        Rigour rigour,
        boolean verify,
        Progress progress) {
    /** How much a build puts up with before it leaves the published site as it is. */
    public record Rigour(boolean strict, boolean allowEmpty) {}
}
