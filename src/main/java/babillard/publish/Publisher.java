package babillard.publish;

import babillard.publish.PublishException.Reason;
import babillard.site.Inspection;
import babillard.site.Inspector;
import babillard.site.Site;
import babillard.site.SitePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Publishes sites at an output: whatever happens meanwhile, what stands there is the old site or the new one, entire.
 */
public final class Publisher {
    private final State state;
    private final Boundary boundary;
    private final Means means;

    private Publisher(State state, Boundary boundary, Means means) {
        this.state = state;
        this.boundary = boundary;
        this.means = means;
    }

    /** Refuses an output that is not ours, or that is not apart from the folders that are read. */
    public static Publisher at(Path output, List<Path> inputs) throws PublishException {
        return at(output, inputs, Means.usual());
    }

    static Publisher at(Path output, List<Path> inputs, Means means) throws PublishException {
        if (output.toAbsolutePath().normalize().getFileName() == null) {
            throw new PublishException(Reason.OUTPUT_NOT_OURS, null, output.toString());
        }
        State state = State.of(output);
        Publisher publisher = new Publisher(state, new Boundary(state, inputs), means);
        publisher.standing();
        return publisher;
    }

    /** The same, but it reads every file that it would keep, so that one damaged on the disk is written again. */
    public Publisher verifying() {
        return new Publisher(state, boundary, means.trusting(Trust.BYTES));
    }

    /** The files of the site that stands at the output; none when there is no site of ours. */
    public NavigableSet<SitePath> standing() throws PublishException {
        try {
            boundary.check();
            Standing standing = Standing.at(state);
            Optional<Manifest> manifest = standing.manifest();
            NavigableSet<SitePath> paths = manifest.isPresent()
                    ? new TreeSet<>(manifest.get().entries().keySet())
                    : found(standing);
            return Collections.unmodifiableNavigableSet(paths);
        } catch (IOException failure) {
            throw Failure.of(failure, state);
        }
    }

    /** What lies there, for want of a manifest. */
    private NavigableSet<SitePath> found(Standing standing) throws IOException {
        NavigableSet<SitePath> paths = new TreeSet<>();
        for (String path : Foreign.files(standing.tree(state))) {
            SitePath.parse(path).ifPresent(paths::add);
        }
        return paths;
    }

    /** Makes every file, shows each to the inspection, and swaps the site in when that finds nothing. */
    public Publication publish(Site site, Inspection inspection) throws PublishException {
        return publish(site, (byte[] notes) -> inspection);
    }

    /** The same, but a file that would be made of what the standing one was made of is kept as it stands. */
    @SuppressWarnings("try")
    public Publication publish(Site site, Inspector inspector) throws PublishException {
        try {
            boundary.check();
            Standing.at(state);
            means.disk().makeFolders(state.versions());
            try (Lock lock = Lock.take(state)) {
                Standing standing = new Swap(state, means.disk()).mended(Standing.at(state));
                new Versions(state).clean(means.disk(), standing.version());
                return new Release(site, state, standing, means).run(inspector);
            }
        } catch (IOException failure) {
            throw Failure.of(failure, state);
        }
    }
}
