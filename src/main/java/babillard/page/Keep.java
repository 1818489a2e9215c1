package babillard.page;

import babillard.offer.Offer;
import babillard.site.SitePath;

/**
 * What a reader can keep on the own device: an offer, or a listing to follow, which may be the one that the page's
 * address then asks for; {@code list} names all open offers.
 */
record Keep(String what, String id, boolean asked, String list, String label) {
    static Keep offer(PageInput input, Offer offer) {
        return new Keep("kept", offer.id().value(), false, OpenList.link(input), input.say("keep.offer"));
    }

    static Keep listing(PageInput input, SitePath path) {
        return new Keep("followed", path.address(), false, OpenList.link(input), input.say("keep.listing"));
    }

    /** A choice of filters. */
    static Keep choice(PageInput input) {
        return new Keep("followed", Pages.OFFERS.address(), true, OpenList.link(input), input.say("keep.choice"));
    }

    static Keep search(PageInput input) {
        return new Keep("followed", Pages.SEARCH.address(), true, OpenList.link(input), input.say("keep.search"));
    }
}
