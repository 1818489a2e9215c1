package babillard.feed;

import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.site.Masthead;
import babillard.site.SitePath;
import java.time.OffsetDateTime;

/** An offer as every format tells it: under a name that lasts, with a link, from a moment on. */
record FeedItem(String id, String link, OffsetDateTime published, Offer offer) {
    static FeedItem of(Offer offer, Masthead masthead) {
        return new FeedItem(
                Identity.of(offer, masthead.authority()),
                masthead.base().absolute(SitePath.offer(offer.id())),
                Noumea.dawn(offer.terms().postedOn()),
                offer);
    }

    String title() {
        return offer.post().title();
    }

    /** Who speaks in the offer: its employer, or the portal when the notice names none. */
    String author(Masthead masthead) {
        return offer.assignment().employer().map(Employer::name).orElse(masthead.title());
    }
}
