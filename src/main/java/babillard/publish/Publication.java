package babillard.publish;

import java.util.List;

/** What became of a site that was to be published. */
public sealed interface Publication {
    /** What would become of the same site if it were published once more. */
    Publication repeated();

    /** How the output stands: as a link that is swapped at once, or as a folder that takes two renames. */
    enum Manner {
        LINK,
        FOLDER
    }

    /**
     * The new site stands: so many files were written, linked from the version before, and left behind. Files that
     * others had added were {@code carried} over, or {@code displaced} because the site has a file of its own there.
     */
    record Published(int written, int linked, int removed, List<String> carried, List<String> displaced, Manner manner)
            implements Publication {
        public Published {
            carried = List.copyOf(carried);
            displaced = List.copyOf(displaced);
        }

        @Override
        public Publication repeated() {
            return new Unchanged(written + linked, carried);
        }
    }

    /** The site that stands has these very bytes already; nothing was touched. */
    record Unchanged(int files, List<String> carried) implements Publication {
        public Unchanged {
            carried = List.copyOf(carried);
        }

        @Override
        public Publication repeated() {
            return this;
        }
    }

    /** The inspection found faults, so the old site still stands. */
    record Refused(List<String> findings) implements Publication {
        public Refused {
            findings = List.copyOf(findings);
        }

        @Override
        public Publication repeated() {
            return this;
        }
    }
}
