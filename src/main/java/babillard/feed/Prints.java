package babillard.feed;

import babillard.site.Ingredients;
import babillard.text.Slug;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What tells one state of an offer from another, taken once for all the files that hold it. */
final class Prints {
    private final Map<Slug, byte[]> taken = new ConcurrentHashMap<>();

    byte[] of(FeedItem item) {
        return taken.computeIfAbsent(item.offer().id(), first -> Ingredients.print(item));
    }

    List<byte[]> of(List<FeedItem> items) {
        return items.stream().map(this::of).toList();
    }
}
