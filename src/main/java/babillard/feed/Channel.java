package babillard.feed;

import babillard.offer.Offer;
import babillard.site.Masthead;
import babillard.site.SitePath;
import java.util.Comparator;
import java.util.List;

/** What a feed is about, whatever its format: a page of the site, and its open offers with the newest first. */
record Channel(Masthead masthead, SitePath page, String title, String description, Extent extent, List<Offer> offers) {
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
    }

    /** Where the page is read. */
    String link() {
        return masthead.base().absolute(page);
    }

    FeedItem item(Offer offer) {
        return FeedItem.of(offer, masthead);
    }
}
