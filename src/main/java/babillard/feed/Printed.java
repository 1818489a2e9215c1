package babillard.feed;

import babillard.feed.Feeds.Format;
import babillard.text.Late;
import babillard.text.Shelf;
import babillard.text.Slug;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What each offer is in each format, made for the first file that holds it and kept for the others. */
final class Printed {
    private final Map<Slug, Late<Summary>> summaries;
    private final Shelf shelf;

    private Printed(Map<Slug, Late<Summary>> summaries, Shelf shelf) {
        this.summaries = summaries;
        this.shelf = shelf;
    }

    static Printed of(Collection<FeedItem> items, Shelf shelf) {
        return new Printed(
                items.stream()
                        .collect(Collectors.toMap(
                                item -> item.offer().id(), item -> new Late<>(() -> Summary.of(item)))),
                shelf);
    }

    Function<FeedItem, byte[]> in(Format format) {
        Map<Slug, Late<Supplier<byte[]>>> parts = summaries.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        summary -> new Late<>(
                                () -> shelf.put(format.part(summary.getValue().get())))));
        return item ->
                Objects.requireNonNull(parts.get(item.offer().id())).get().get();
    }
}
