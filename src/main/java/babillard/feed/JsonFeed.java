package babillard.feed;

import babillard.feed.Channel.Extent;
import babillard.feed.Feeds.Format;
import babillard.offer.Offer;
import babillard.site.Artifact;
import babillard.site.Kind;
import babillard.site.SitePath;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** A channel as JSON Feed 1.1, in several files when it is heavy. */
final class JsonFeed implements Format {
    private static final int HEAVY = 250_000;

    private final FeedInput input;

    JsonFeed(FeedInput input) {
        this.input = input;
    }

    @Override
    public byte[] part(Summary offer) {
        return Json.part(json -> new JsonItem(input, json).object(offer.item(), offer.html(), offer.opening()));
    }

    @Override
    public List<Artifact> artifacts(Channel channel, Function<FeedItem, byte[]> parts) {
        SitePath first = channel.page().beside("offres.json");
        Telling telling = channel.extent() == Extent.WHOLE ? this::whole : (item, json) -> json.part(parts.apply(item));
        return Leaf.cut(
                        channel.items(),
                        first,
                        leaf -> Scale.weighs(new JsonFeedPage(channel, leaf, telling)::writeTo, HEAVY))
                .stream()
                .map(leaf -> new Artifact(leaf.path(), Kind.FEED, new JsonFeedPage(channel, leaf, telling)::writeTo))
                .toList();
    }

    /** The whole text of an offer stands in one feed alone, so it is made there. */
    private void whole(FeedItem item, Json json) throws IOException {
        Offer offer = item.offer().unpacked();
        new JsonItem(input, json).object(item, ItemHtml.whole(offer), Opening.of(offer.body()));
    }

    /** How an offer gets into a file. */
    @FunctionalInterface
    interface Telling {
        void tell(FeedItem item, Json json) throws IOException;
    }
}
