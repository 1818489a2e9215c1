package babillard.feed;

import java.util.List;
import java.util.Optional;

/** An offer in short, as every format tells it: its facts, how its text begins, and both as HTML. */
record Summary(FeedItem item, List<Fact> facts, Optional<String> opening, ItemHtml html) {
    static Summary of(FeedItem item) {
        List<Fact> facts = Fact.of(item.offer());
        Optional<String> opening = Opening.of(item.offer().body());
        return new Summary(item, facts, opening, ItemHtml.summary(facts, opening));
    }
}
