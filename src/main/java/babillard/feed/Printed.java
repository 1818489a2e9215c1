package babillard.feed;

import babillard.text.Slug;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What each offer is in one format, made once for all the files that hold it. */
final class Printed {
    private final Map<Slug, byte[]> bytes;

    private Printed(Map<Slug, byte[]> bytes) {
        this.bytes = bytes;
    }

    static Printed of(Collection<FeedItem> items, Function<FeedItem, byte[]> format) {
        return new Printed(items.parallelStream()
                .collect(Collectors.toConcurrentMap(item -> item.offer().id(), format)));
    }

    byte[] of(FeedItem item) {
        return Objects.requireNonNull(bytes.get(item.offer().id()));
    }
}
