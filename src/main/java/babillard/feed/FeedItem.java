package babillard.feed;

import babillard.ledger.History;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.site.Masthead;
import babillard.site.SitePath;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * An offer as every format tells it: under a name that lasts, with a link, from a moment on, changed at another; its
 * employer speaks, or the portal when the notice names none, and {@code revision} counts what happened to it since.
 */
record FeedItem(
        String id,
        String link,
        OffsetDateTime published,
        OffsetDateTime updated,
        String author,
        int revision,
        Offer offer) {
    static FeedItem of(Offer offer, Optional<History> history, Masthead masthead) {
        LocalDate posted = history.map(History::firstPosted)
                .filter(first -> first.isBefore(offer.terms().postedOn()))
                .orElse(offer.terms().postedOn());
        OffsetDateTime published = Noumea.dawn(posted);
        return new FeedItem(
                Identity.of(offer.id(), masthead.authority()),
                masthead.base().absolute(SitePath.offer(offer.id())),
                published,
                history.flatMap(History::changed)
                        .map(Noumea::moment)
                        .filter(published::isBefore)
                        .orElse(published),
                offer.assignment().employer().map(Employer::name).orElse(masthead.title()),
                history.map(History::revision).orElse(0),
                offer);
    }

    String title() {
        return offer.post().title();
    }
}
