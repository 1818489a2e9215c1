package babillard.feed;

import babillard.offer.Edition;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.site.Masthead;
import babillard.site.SitePath;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** An offer as every format tells it: under a name that lasts, with a link, from a moment on, changed at another. */
record FeedItem(String id, String link, OffsetDateTime published, OffsetDateTime updated, Offer offer) {
    static FeedItem of(Offer offer, Masthead masthead, LocalDate today) {
        return new FeedItem(
                Identity.of(offer, masthead.authority()),
                masthead.base().absolute(SitePath.offer(offer.id())),
                Noumea.dawn(offer.terms().postedOn()),
                Noumea.dawn(changed(offer, today)),
                offer);
    }

    /** The day that a correction bears, when it is later than the posting that the correction repeats. */
    private static LocalDate changed(Offer offer, LocalDate today) {
        LocalDate posted = offer.terms().postedOn();
        return offer.reference()
                .date()
                .filter(date -> offer.edition() != Edition.ORIGINAL && date.isAfter(posted) && !date.isAfter(today))
                .orElse(posted);
    }

    String title() {
        return offer.post().title();
    }

    /** Who speaks in the offer: its employer, or the portal when the notice names none. */
    String author(Masthead masthead) {
        return offer.assignment().employer().map(Employer::name).orElse(masthead.title());
    }
}
