package babillard.feed;

import babillard.offer.Offer;
import babillard.text.Slug;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Offers as objects for programs: each stands in two files, and lies in the depot until the second one is made. */
final class ApiObjects {
    private final FeedInput input;
    private final Map<Slug, Supplier<byte[]>> waiting = new ConcurrentHashMap<>();

    ApiObjects(FeedInput input) {
        this.input = input;
    }

    /** For the first file. */
    byte[] first(FeedItem item) {
        byte[] object = made(item);
        waiting.put(item.offer().id(), input.depot().keep(object));
        return object;
    }

    /** For the second file, after which nothing waits any more. */
    byte[] last(Offer offer) {
        Supplier<byte[]> object = waiting.remove(offer.id());
        return object == null ? made(input.item(offer)) : object.get();
    }

    private byte[] made(FeedItem item) {
        return Json.part(json -> new ApiOffer(input, json).object(item));
    }
}
