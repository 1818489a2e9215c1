package babillard.check;

import babillard.check.Finding.Flaw;
import babillard.site.Artifact;
import babillard.site.BaseUrl;
import babillard.site.Inspection;
import babillard.site.Kind;
import babillard.site.SitePath;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Looks whether every link of a site resolves, every id is unique in its page, and no closed offer is listed or fed as
 * an open one.
 */
public final class SiteCheck implements Inspection {
    private final Findings findings = new Findings();
    private final Crossings crossings;
    private final FeedScanner feeds;

    public SiteCheck(BaseUrl base, Collection<SitePath> paths, Set<SitePath> closed) {
        this.crossings = new Crossings(base, paths, closed, findings);
        this.feeds = new FeedScanner(base);
    }

    @Override
    public void see(Artifact artifact, byte[] bytes) {
        if (artifact.kind() == Kind.PAGE) {
            crossings.see(artifact.path(), PageScanner.scan(bytes));
        } else if (artifact.kind() == Kind.FEED) {
            seeFeed(artifact.path(), bytes);
        }
    }

    private void seeFeed(SitePath feed, byte[] bytes) {
        for (String address : feeds.scan(bytes)) {
            if (crossings.isClosed(address)) {
                findings.add(feed, Flaw.CLOSED_OFFER, address);
            }
        }
    }

    @Override
    public List<String> findings() {
        crossings.finish();
        return findings.lines();
    }
}
