package babillard.feed;

import babillard.site.Artifact;
import babillard.text.Slug;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every feed of the site: each channel in each format. */
public final class Feeds {
    private Feeds() {}

    public static List<Artifact> of(FeedInput input) {
        Map<Slug, FeedItem> items = input.catalogue().open().stream()
                .map(input::item)
                .collect(Collectors.toMap(item -> item.offer().id(), item -> item));
        List<Format> formats = List.of(
                new Rss(items.values()),
                new Atom(items.values()),
                new JsonFeed(input, items.values()),
                new ICalendar(input.masthead().authority(), items.values()));
        return Channels.of(input, items).stream()
                .flatMap(channel -> formats.stream().flatMap(format -> format.artifacts(channel).stream()))
                .toList();
    }

    /** One way of writing a channel: the files it takes. */
    @FunctionalInterface
    interface Format {
        List<Artifact> artifacts(Channel channel);
    }
}
