package babillard.check;

import babillard.check.Finding.Flaw;
import babillard.site.Artifact;
import babillard.site.BaseUrl;
import babillard.site.Inspection;
import babillard.site.Kind;
import babillard.site.SitePath;
import babillard.text.Late;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks whether every link of a site resolves, every id is unique in its page, and no closed offer is listed or fed as
 * an open one.
 */
public final class SiteCheck implements Inspection {
    private final Findings findings = new Findings();
    private final Crossings crossings;
    private final FeedScanner feeds;
    private final Words words = new Words();
    private final Late<Map<SitePath, Mentions>> known;
    private final Notes notes = new Notes(words);

    public SiteCheck(BaseUrl base, Collection<SitePath> paths, Set<SitePath> closed) {
        this(base, paths, closed, new byte[0]);
    }

    /** With the notes of the one before, by which it knows pages that are the same. */
    public SiteCheck(BaseUrl base, Collection<SitePath> paths, Set<SitePath> closed, byte[] before) {
        this.known = new Late<>(() -> Notes.read(before, words));
        this.crossings = new Crossings(base, paths, closed, words, findings);
        this.feeds = new FeedScanner(base);
    }

    @Override
    public void see(Artifact artifact, byte[] bytes) {
        if (artifact.kind() == Kind.PAGE) {
            see(artifact, PageScanner.scan(bytes, words));
        } else if (artifact.kind() == Kind.FEED) {
            see(artifact, words.of(Anatomy.ofFeed(feeds.scan(bytes))));
        }
    }

    private void see(Artifact artifact, Mentions mentions) {
        notes.add(artifact.path(), mentions);
        if (artifact.kind() == Kind.PAGE) {
            crossings.see(artifact.path(), mentions);
        } else {
            mentions.links().stream()
                    .map(Word::text)
                    .filter(crossings::isClosed)
                    .forEach(address -> findings.add(artifact.path(), Flaw.CLOSED_OFFER, address));
        }
    }

    @Override
    public boolean recognizes(Artifact artifact) {
        if (artifact.kind() != Kind.PAGE && artifact.kind() != Kind.FEED) {
            return true;
        }
        Optional<Mentions> mentions = Optional.ofNullable(known.get().get(artifact.path()));
        mentions.ifPresent(noted -> see(artifact, noted));
        return mentions.isPresent();
    }

    @Override
    public List<String> findings() {
        crossings.finish();
        return findings.lines();
    }

    @Override
    public byte[] notes() {
        return notes.bytes();
    }
}
