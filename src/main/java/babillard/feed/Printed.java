package babillard.feed;

import babillard.feed.Feeds.Format;
import babillard.text.Slug;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What each offer is in each format, made once for all the files that hold it. */
final class Printed {
    private final List<Format> formats;
    private final Map<Slug, List<byte[]>> parts;

    private Printed(List<Format> formats, Map<Slug, List<byte[]>> parts) {
        this.formats = formats;
        this.parts = parts;
    }

    static Printed of(Collection<FeedItem> items, List<Format> formats) {
        return new Printed(
                formats,
                items.parallelStream()
                        .map(Summary::of)
                        .collect(Collectors.toConcurrentMap(
                                summary -> summary.item().offer().id(), summary -> parts(summary, formats))));
    }

    private static List<byte[]> parts(Summary summary, List<Format> formats) {
        return formats.stream().map(format -> format.part(summary)).toList();
    }

    Function<FeedItem, byte[]> in(Format format) {
        int place = formats.indexOf(format);
        return item -> Objects.requireNonNull(parts.get(item.offer().id())).get(place);
    }
}
