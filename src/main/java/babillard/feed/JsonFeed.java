package babillard.feed;

import babillard.feed.Channel.Extent;
import babillard.feed.Feeds.Format;
import babillard.site.Artifact;
import babillard.site.Kind;
import babillard.site.SitePath;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** A channel as JSON Feed 1.1, in several files when it is heavy. */
final class JsonFeed implements Format {
    private static final int HEAVY = 250_000;

    private final FeedInput input;
    private final Printed summaries;

    JsonFeed(FeedInput input, Collection<FeedItem> items) {
        this.input = input;
        this.summaries =
                Printed.of(items, item -> Json.part(json -> new JsonItem(input, json).object(item, Extent.SUMMARY)));
    }

    @Override
    public List<Artifact> artifacts(Channel channel) {
        SitePath first = channel.page().beside("offres.json");
        Telling telling = telling(channel.extent());
        return Leaf.cut(
                        channel.items(),
                        first,
                        leaf -> Scale.weighs(new JsonFeedPage(channel, leaf, telling)::writeTo, HEAVY))
                .stream()
                .map(leaf -> new Artifact(leaf.path(), Kind.FEED, new JsonFeedPage(channel, leaf, telling)::writeTo))
                .toList();
    }

    /** The whole text of an offer stands in one feed alone, so it is made there. */
    private Telling telling(Extent extent) {
        return extent == Extent.SUMMARY
                ? (item, json) -> json.part(summaries.of(item))
                : (item, json) -> new JsonItem(input, json).object(item, extent);
    }

    /** How an offer gets into a file. */
    @FunctionalInterface
    interface Telling {
        void tell(FeedItem item, Json json) throws IOException;
    }
}
