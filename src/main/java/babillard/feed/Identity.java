package babillard.feed;

import babillard.offer.Offer;

/** The name of an offer for feed readers: it depends on its reference alone, so that nobody sees an offer twice. */
final class Identity {
    private Identity() {}

    static String of(Offer offer, String authority) {
        return "tag:" + authority + ",2025:offre/" + offer.id();
    }
}
