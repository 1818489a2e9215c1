package babillard.feed;

import babillard.offer.Offer;
import babillard.site.Masthead;
import babillard.site.SitePath;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a feed is about, whatever its format: a page of the site, its open offers, the newest first, and who came and left. */
record Channel(
        FeedInput input,
        SitePath page,
        String title,
        String description,
        Extent extent,
        List<Offer> offers,
        Passage passage) {
    /** A feed that has never told anything was last changed when its identity was coined. */
    private static final OffsetDateTime BEGINNING = Noumea.dawn(LocalDate.of(2025, 1, 1));

    /** How much of an offer the readers of a channel are given. */
    enum Extent {
        WHOLE,
        SUMMARY
    }

    Channel {
        offers = offers.stream()
                .sorted(Comparator.comparing((Offer offer) -> offer.terms().postedOn())
                        .reversed())
                .toList();
        passage = passage.besides(offers);
    }

    /** How a feed that is opened in a browser is to look. */
    Optional<String> style() {
        return input.style().map(masthead().base()::link);
    }

    /** Who tells readers at once of what is new, when the portal has such a hub. */
    Optional<String> hub() {
        return input.imprint().hub();
    }

    Masthead masthead() {
        return input.masthead();
    }

    /** Where the page is read. */
    String link() {
        return input.absolute(page);
    }

    String id() {
        return Identity.of(this);
    }

    FeedItem item(Offer offer) {
        return input.item(offer);
    }

    Stream<FeedItem> items() {
        return offers.stream().map(this::item);
    }

    List<Farewell> farewells() {
        return passage.left();
    }

    /** When its content last changed, whatever the day of the build. */
    OffsetDateTime updated() {
        return Stream.concat(items().map(FeedItem::updated), passage.last().stream())
                .max(Comparator.naturalOrder())
                .orElse(BEGINNING);
    }
}
