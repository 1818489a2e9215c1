package babillard.page;

import babillard.offer.Offer;
import babillard.site.SitePath;

/** What a reader can keep on the own device: an offer, or a listing to follow; {@code list} names all open offers. */
record Keep(String what, String id, String list, String label) {
    static Keep offer(PageInput input, Offer offer) {
        return new Keep("kept", offer.id().value(), input.link(OpenList.PATH), input.say("keep.offer"));
    }

    static Keep listing(PageInput input, SitePath path) {
        return new Keep("followed", path.address(), input.link(OpenList.PATH), input.say("keep.listing"));
    }
}
