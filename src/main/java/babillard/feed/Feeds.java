package babillard.feed;

import babillard.site.Artifact;
import java.util.List;

/** Every feed of the site: each channel in each format. */
public final class Feeds {
    private static final List<Format> FORMATS =
            List.of(Rss::artifacts, Atom::artifacts, JsonFeed::artifacts, ICalendar::artifacts);

    private Feeds() {}

    public static List<Artifact> of(FeedInput input) {
        return Channels.of(input).stream()
                .flatMap(channel -> FORMATS.stream().flatMap(format -> format.artifacts(channel).stream()))
                .toList();
    }

    /** One way of writing a channel: the files it takes. */
    @FunctionalInterface
    private interface Format {
        List<Artifact> artifacts(Channel channel);
    }
}
