package babillard.portal;

import babillard.catalogue.Catalogue;
import babillard.publish.Publication;
import babillard.publish.PublishException;
import babillard.site.Site;
import babillard.text.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** How a build ended. */
public sealed interface Outcome {
    /** The site stands: new, or with the very bytes it had before. */
    record Published(Publication publication, Reading reading, Catalogue catalogue, Optional<String> unwrittenLedger)
            implements Outcome {
        Published kept(Optional<String> unwritten) {
            return new Published(publication, reading, catalogue, unwritten);
        }
    }

    /** What people look at is laid out, to be shown; what programs read, when one asks for it. */
    record Shown(Site forPeople, Supplier<Site> forMachines, Reading reading) implements Outcome {}

    /** Strictness forbids to publish while notices are left out. */
    record LeftOut(Reading reading) implements Outcome {}

    /** There is no notice, and a site with offers that an empty one would wipe. */
    record NothingToShow(Reading reading) implements Outcome {}

    /** The site that was made has faults of ours; they are named, and it is not published. */
    record Faulty(List<String> findings, Reading reading) implements Outcome {}

    /** The pages, aliases or templates of the site itself are wrong. */
    record SiteWrong(List<Diagnostic> remarks) implements Outcome {}

    /** The output could not be written. */
    record Unwritable(PublishException failure) implements Outcome {}
}
