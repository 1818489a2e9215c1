package babillard.feed;

import babillard.site.Artifact;
import babillard.text.Slug;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every feed of the site: each channel in each format. */
public final class Feeds {
    private Feeds() {}

    public static List<Artifact> of(FeedInput input) {
        Map<Slug, FeedItem> items = input.catalogue().open().stream()
                .map(input::item)
                .collect(Collectors.toMap(item -> item.offer().id(), item -> item));
        List<Format> formats = List.of(
                new Rss(),
                new Atom(),
                new JsonFeed(input),
                new ICalendar(input.masthead().authority()));
        Printed printed = Printed.of(items.values(), input.depot());
        List<Channel> channels = Channels.of(input, items);
        return formats.stream()
                .flatMap(format -> artifacts(format, channels, printed.in(format)))
                .toList();
    }

    private static Stream<Artifact> artifacts(Format format, List<Channel> channels, Function<FeedItem, byte[]> parts) {
        return channels.stream()
                .flatMap(channel ->
                        format.artifacts(channel, parts).stream().map(artifact -> artifact.madeOf(channel::recipe)));
    }

    /** One way of writing a channel. */
    interface Format {
        /** What an offer is in it. */
        byte[] part(Summary offer);

        /** The files that a channel takes, of such parts. */
        List<Artifact> artifacts(Channel channel, Function<FeedItem, byte[]> parts);
    }
}
