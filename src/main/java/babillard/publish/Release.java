package babillard.publish;

import babillard.publish.Publication.Manner;
import babillard.publish.Publication.Published;
import babillard.publish.Publication.Refused;
import babillard.publish.Publication.Unchanged;
import babillard.site.Artifact;
import babillard.site.Artifact.Content;
import babillard.site.Inspection;
import babillard.site.Inspector;
import babillard.site.Kind;
import babillard.site.Site;
import babillard.site.SitePath;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** One build's way from a site to the published files, made while the lock is held. */
final class Release {
    private final Site site;
    private final State state;
    private final Standing standing;
    private final Means means;
    private final Path tree;
    private final Manifest manifest;
    private final Recipes known;
    private final Draft draft;
    private final Map<SitePath, Entry> kept = new ConcurrentSkipListMap<>();
    private final Map<SitePath, Digest> recipes = new ConcurrentHashMap<>();

    Release(Site site, State state, Standing standing, Means means) throws IOException {
        this.site = site;
        this.state = state;
        this.standing = standing;
        this.means = means;
        this.tree = standing.tree(state);
        this.manifest = standing.manifest().orElseGet(Manifest::empty);
        this.known = Recipes.of(standing, site.terms(), manifest.digests());
        this.draft = new Draft(means.disk(), new Versions(state).next(standing.version()), manifest.digests());
    }

    Publication run(Inspector inspector) throws PublishException, IOException {
        boolean published = false;
        try {
            Publication publication = publish(inspector.after(known.notes()));
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
        return swapIn(foreign, removed, inspection.notes());
    }

    private void make(Artifact artifact, Inspection inspection) throws IOException {
        SitePath path = artifact.path();
        Content content = artifact.content();
        Optional<Digest> recipe =
                site.terms().flatMap(terms -> content.recipe()).map(manifest.digests()::of);
        recipe.ifPresent(digest -> recipes.put(path, digest));
        if (recipe.isPresent() && isMadeOf(recipe.get(), path) && inspection.recognizes(artifact)) {
            kept.put(path, manifest.entry(path).orElseThrow());
        } else {
            makeAnew(artifact, content, inspection);
        }
    }

    /** Data may be long, and is not inspected. */
    private void makeAnew(Artifact artifact, Content content, Inspection inspection) throws IOException {
        SitePath path = artifact.path();
        if (artifact.kind() == Kind.DATA) {
            Flow flow = new Flow(path, draft, manifest.digests());
            write(path, content, flow);
            if (flow.isLong()) {
                putLong(path, flow);
            } else {
                put(path, flow.bytes());
            }
        } else {
            Pieces pieces = new Pieces();
            write(path, content, pieces);
            byte[] bytes = pieces.bytes();
            inspection.see(artifact, bytes);
            put(path, bytes);
        }
    }

    /** Whether the file that stands was made of the very same, and is still the one that was made. */
    private boolean isMadeOf(Digest recipe, SitePath path) {
        return known.tell(path, recipe)
                && manifest.entry(path)
                        .filter(entry -> means.trust().inRecipe(tree.resolve(path.value()), entry))
                        .isPresent();
    }

    private static void write(SitePath path, Content content, OutputStream out) throws IOException {
        try {
            content.writeTo(out);
        } catch (Flow.Unwritten failure) {
            throw failure.failure();
        } catch (UncheckedIOException failure) {
            throw new Failure.NotMade(path, failure);
        } catch (IOException failure) {
            throw new Failure.NotMade(path, failure);
        }
    }

    private void put(SitePath path, byte[] bytes) throws IOException {
        Digest digest = manifest.digests().of(bytes);
        Optional<Entry> same = manifest.entry(path).filter(entry -> entry.tells(digest, bytes.length));
        if (same.isPresent() && means.trust().inFile(tree.resolve(path.value()), same.get(), bytes)) {
            kept.put(path, same.get());
        } else {
            draft.write(path, bytes, digest);
        }
    }

    private void putLong(SitePath path, Flow flow) throws IOException {
        Digest digest = flow.digest();
        Optional<Entry> same = manifest.entry(path).filter(entry -> entry.tells(digest, flow.size()));
        if (same.isPresent() && means.trust().inFile(tree.resolve(path.value()), same.get(), draft.file(path))) {
            draft.drop(path);
            kept.put(path, same.get());
        } else {
            draft.written(path, digest);
        }
    }

    private Published swapIn(Foreign foreign, int removed, byte[] notes) throws IOException {
        int written = draft.size();
        means.crew().each(kept.entrySet(), same -> draft.keep(same.getKey(), same.getValue(), tree));
        means.crew().each(foreign.carried(), path -> draft.carry(path, tree));
        draft.finish(new Recipes(recipes, notes).bytes(site.terms(), manifest.digests()));
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
