package babillard.feed;

import babillard.offer.Offer;
import babillard.text.Slug;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Offers as objects for programs: each stands in two files, and waits for the second one as far as there is room. */
final class ApiObjects {
    /** In bytes, which is enough for some 15,000 offers; those beyond are made twice. */
    static final int ROOM = 64_000_000;

    private final FeedInput input;
    private final Map<Slug, byte[]> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger room;

    ApiObjects(FeedInput input, int room) {
        this.input = input;
        this.room = new AtomicInteger(room);
    }

    /** For the first file. */
    byte[] first(FeedItem item) {
        byte[] object = made(item);
        if (room.get() >= object.length && waiting.put(item.offer().id(), object) == null) {
            room.addAndGet(-object.length);
        }
        return object;
    }

    /** For the second file, after which nothing waits any more. */
    byte[] last(Offer offer) {
        byte[] object = waiting.remove(offer.id());
        if (object == null) {
            return made(input.item(offer));
        }
        room.addAndGet(object.length);
        return object;
    }

    private byte[] made(FeedItem item) {
        return Json.part(json -> new ApiOffer(input, json).object(item));
    }
}
