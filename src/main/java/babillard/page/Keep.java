package babillard.page;

import babillard.offer.Offer;
import babillard.site.SitePath;

/**
 * What a reader can keep on the own device: an offer, or a listing to follow, which may be the one that the page's
 * address then asks for; {@code list} names all open offers, and {@code mine} is where it is found again.
 */
record Keep(String what, String id, boolean asked, String list, String label, String mine) {
    static Keep offer(PageInput input, Offer offer) {
        return of(input, "kept", offer.id().value(), false, "keep.offer");
    }

    static Keep listing(PageInput input, SitePath path) {
        return of(input, "followed", path.address(), false, "keep.listing");
    }

    /** A choice of filters. */
    static Keep choice(PageInput input) {
        return of(input, "followed", Pages.OFFERS.address(), true, "keep.choice");
    }

    static Keep search(PageInput input) {
        return of(input, "followed", Pages.SEARCH.address(), true, "keep.search");
    }

    private static Keep of(PageInput input, String what, String id, boolean asked, String label) {
        return new Keep(what, id, asked, OpenList.link(input), input.say(label), input.link(Pages.MINE));
    }
}
