package babillard.portal;

import babillard.publish.LedgerFile;
import babillard.site.Imprint;
import babillard.site.Masthead;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** What a build is asked to do: from which folders, to which one, on which day, and how strictly. */
public record Order(
        Path site,
        Path notices,
        Path output,
        LocalDate day,
        Masthead masthead,
        Imprint imprint,
        SearchSettings search,
        Rigour rigour,
        boolean verify,
        Progress progress,
        Optional<Keeping> ledger) {
    /** Where the ledger is kept, whether this build adds to it, and whether the notices are surely those it tells of. */
    public record Keeping(LedgerFile file, boolean written, boolean certain) {}

    /** How much a build puts up with before it leaves the published site as it is. */
    public record Rigour(boolean strict, boolean allowEmpty) {}
}
