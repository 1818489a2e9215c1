package babillard.feed;

import babillard.site.Artifact;
import babillard.site.Kind;
import babillard.site.SitePath;
import java.util.List;

/** A channel as JSON Feed 1.1, in several files when it is heavy. */
final class JsonFeed {
    private static final int HEAVY = 250_000;

    private JsonFeed() {}

    static List<Artifact> artifacts(Channel channel) {
        SitePath first = channel.page().beside("offres.json");
        return Leaf.cut(channel.offers(), first, leaf -> new JsonFeedPage(channel, leaf).isHeavierThan(HEAVY)).stream()
                .map(leaf -> new Artifact(leaf.path(), Kind.FEED, new JsonFeedPage(channel, leaf)::writeTo))
                .toList();
    }
}
