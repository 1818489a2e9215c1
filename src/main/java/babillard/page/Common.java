package babillard.page;

import babillard.offer.Offer;
import babillard.text.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What many pages of one language show alike: made for the first that asks, and handed to the others. */
final class Common {
    private Optional<Surroundings> surroundings = Optional.empty();
    private final Map<LocalDate, Day> days = new ConcurrentHashMap<>();
    private final Map<Slug, Card> cards = new ConcurrentHashMap<>();
    private final Map<String, Feed> feeds = new ConcurrentHashMap<>();
    private final Map<List<Script>, Scripts> scripts = new ConcurrentHashMap<>();
    private final Map<String, byte[]> fragments = new ConcurrentHashMap<>();

    synchronized Surroundings surroundings(PageInput input) {
        Surroundings all = surroundings.orElseGet(() -> Surroundings.of(input));
        surroundings = Optional.of(all);
        return all;
    }

    Day day(LocalDate date, Function<LocalDate, Day> maker) {
        return days.computeIfAbsent(date, maker);
    }

    Card card(Offer offer, Function<Offer, Card> maker) {
        return cards.computeIfAbsent(offer.id(), id -> maker.apply(offer));
    }

    /** The one beside a listing, under the name that an offer gives it. */
    Feed feed(String followed, Function<String, Feed> maker) {
        return feeds.computeIfAbsent(followed, maker);
    }

    Scripts scripts(List<Script> wanted, Function<List<Script>, Scripts> maker) {
        return scripts.computeIfAbsent(wanted, maker);
    }

    /** Pieces of pages as they are written, by the names that templates give them. */
    Map<String, byte[]> fragments() {
        return fragments;
    }
}
