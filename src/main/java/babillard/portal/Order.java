package babillard.portal;

import babillard.page.Words;
import babillard.publish.LedgerFile;
import babillard.site.Imprint;
import babillard.site.Language;
import babillard.site.Masthead;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a build is asked to do: from which folders, to which one, on which day, in which languages, and how strictly; the
 * masthead in the language of the notices comes first, and {@code program} tells this very program from another.
 */
public record Order(
        Path site,
        Path notices,
        Path output,
        LocalDate day,
        List<Masthead> mastheads,
        Imprint imprint,
        SearchSettings search,
        Rigour rigour,
        boolean verify,
        Progress progress,
        Optional<Keeping> ledger,
        Optional<String> program,
        Purpose purpose) {
    /** A site for everyone, or one that is shown to those who work on it. */
    public sealed interface Purpose {
        /** It is checked and published at the output. */
        record Publication() implements Purpose {}

        /** It is published nowhere; what it is made of is noted for the next time. */
        record Preview(Notebook notebook) implements Purpose {}
    }

    /** The same for those who work on the site. */
    public Order shownOn(LocalDate today, Notebook notebook) {
        return new Order(
                site,
                notices,
                output,
                today,
                mastheads,
                imprint,
                search,
                rigour,
                verify,
                progress,
                ledger,
                program,
                new Purpose.Preview(notebook));
    }

    public Order {
        mastheads = List.copyOf(mastheads);
    }

    /** In the language of the notices. */
    public Masthead masthead() {
        return mastheads.get(0);
    }

    /** What earlier builds have noted, where they have. */
    Optional<Notebook> notebook() {
        return purpose instanceof Purpose.Preview preview ? Optional.of(preview.notebook()) : Optional.empty();
    }

    public List<Language> languages() {
        return mastheads.stream().map(Masthead::language).toList();
    }

    /** Whether the portal has words in a language. */
    public static boolean speaks(Language language) {
        return Words.are(language);
    }

    /** Where the ledger is kept, whether this build adds to it, and whether the notices are surely those it tells of. */
    public record Keeping(LedgerFile file, boolean written, boolean certain) {}

    /** How much a build puts up with before it leaves the published site as it is. */
    public record Rigour(boolean strict, boolean allowEmpty) {}
}
