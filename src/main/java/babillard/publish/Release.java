package babillard.publish;

import babillard.publish.Publication.Manner;
import babillard.publish.Publication.Published;
import babillard.publish.Publication.Refused;
import babillard.publish.Publication.Unchanged;
import babillard.site.Artifact;
import babillard.site.Inspection;
import babillard.site.Site;
import babillard.site.SitePath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** One build's way from a site to the published files, made while the lock is held. */
final class Release {
    private final Site site;
    private final State state;
    private final Standing standing;
    private final Means means;
    private final Path tree;
    private final Manifest manifest;
    private final Draft draft;
    private final Map<SitePath, Entry> kept = new ConcurrentSkipListMap<>();

    Release(Site site, State state, Standing standing, Means means) throws IOException {
        this.site = site;
        this.state = state;
        this.standing = standing;
        this.means = means;
        this.tree = standing.tree(state);
        this.manifest = standing.manifest().orElseGet(Manifest::empty);
        this.draft = new Draft(means.disk(), new Versions(state).next(standing.version()), manifest.digests());
    }

    Publication run(Inspection inspection) throws PublishException, IOException {
        boolean published = false;
        try {
            Publication publication = publish(inspection);
            published = publication instanceof Published;
            return publication;
        } catch (IOException failure) {
            throw Failure.of(failure, state); // told before the clearing up, which makes room on a full disk
        } finally {
            if (!published) {
                clearUp();
            }
        }
    }

    private void clearUp() throws PublishException, IOException {
        new Swap(state, means.disk()).forget();
        boolean stands = Standing.at(state).version().equals(Optional.of(draft.version()));
        if (!stands) {
            draft.discard();
        }
    }

    private Publication publish(Inspection inspection) throws IOException {
        means.crew().each(site.artifacts().values(), artifact -> make(artifact, inspection));
        List<String> findings = inspection.findings();
        if (!findings.isEmpty()) {
            return new Refused(findings);
        }
        Foreign foreign =
                Foreign.in(tree, manifest.entries().keySet(), site.artifacts().keySet());
        int removed = (int) manifest.entries().keySet().stream()
                .filter(path -> !site.artifacts().containsKey(path))
                .count();
        if (draft.size() == 0 && removed == 0 && standing.version().isPresent()) {
            return new Unchanged(kept.size(), foreign.carried());
        }
        return swapIn(foreign, removed);
    }

    private void make(Artifact artifact, Inspection inspection) throws IOException {
        byte[] bytes = bytes(artifact);
        inspection.see(artifact, bytes);
        Digest digest = manifest.digests().of(bytes);
        Optional<Entry> known = manifest.entry(artifact.path()).filter(entry -> entry.tells(digest, bytes.length));
        Path file = tree.resolve(artifact.path().value());
        if (known.isPresent() && means.trust().inFile(file, known.get(), bytes)) {
            kept.put(artifact.path(), known.get());
        } else {
            draft.write(artifact.path(), bytes, digest);
        }
    }

    private static byte[] bytes(Artifact artifact) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
        try {
            artifact.content().writeTo(bytes);
        } catch (UncheckedIOException failure) {
            throw new Failure.NotMade(artifact.path(), failure);
        } catch (IOException failure) {
            throw new Failure.NotMade(artifact.path(), failure);
        }
        return bytes.toByteArray();
    }

    private Published swapIn(Foreign foreign, int removed) throws IOException {
        int written = draft.size();
        means.crew().each(kept.entrySet(), same -> draft.keep(same.getKey(), same.getValue(), tree));
        means.crew().each(foreign.carried(), path -> draft.carry(path, tree));
        draft.finish();
        Manner manner = new Swap(state, means.disk()).to(draft.version(), standing);
        forceSwap();
        return new Published(written, kept.size(), removed, foreign.carried(), foreign.displaced(), manner);
    }

    private void forceSwap() {
        try {
            means.disk().force(state.output().resolveSibling(""));
        } catch (IOException tooLate) {
            return; // The new site stands; a power cut right now may bring back the old one, which is as whole.
        }
    }
}
