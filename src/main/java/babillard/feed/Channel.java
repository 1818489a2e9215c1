package babillard.feed;

import babillard.site.Ingredients;
import babillard.site.Masthead;
import babillard.site.SitePath;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a feed is about, whatever its format: a page of the site, its open offers, and what happened to them. */
record Channel(
        FeedInput input,
        SitePath page,
        String title,
        String description,
        Extent extent,
        List<FeedItem> items,
        Passage passage) {
    /** A feed that has never told anything was last changed when its identity was coined. */
    private static final OffsetDateTime BEGINNING = Noumea.dawn(LocalDate.of(2025, 1, 1));

    /** How much of an offer the readers of a channel are given. */
    enum Extent {
        WHOLE,
        SUMMARY
    }

    Channel {
        items = List.copyOf(items);
        passage = passage.besides(items);
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

    List<Farewell> farewells() {
        return passage.left();
    }

    /** When the newest of its items came or changed. */
    Optional<OffsetDateTime> newest() {
        return items.stream().map(FeedItem::updated).max(Comparator.naturalOrder());
    }

    /** When its content last changed, whatever the day of the build. */
    OffsetDateTime updated() {
        return Stream.concat(newest().stream(), passage.last().stream())
                .max(Comparator.naturalOrder())
                .orElse(BEGINNING);
    }

    /** All that its files are made of beside the settings of the site. */
    byte[] recipe() {
        return Ingredients.of(
                title, description, extent, passage, input.prints().of(items));
    }
}
