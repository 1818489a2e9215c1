package babillard.feed;

import babillard.feed.Feeds.Format;
import babillard.text.Depot;
import babillard.text.Late;
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
    private final Depot depot;

    private Printed(Map<Slug, Late<Summary>> summaries, Depot depot) {
        this.summaries = summaries;
        this.depot = depot;
    }

    static Printed of(Collection<FeedItem> items, Depot depot) {
        return new Printed(
                items.stream()
                        .collect(Collectors.toMap(
                                item -> item.offer().id(), item -> new Late<>(() -> Summary.of(item)))),
                depot);
    }

    Function<FeedItem, byte[]> in(Format format) {
        Map<Slug, Late<Supplier<byte[]>>> parts = summaries.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        summary -> new Late<>(
                                () -> depot.keep(format.part(summary.getValue().get())))));
        return item ->
                Objects.requireNonNull(parts.get(item.offer().id())).get().get();
    }
}
