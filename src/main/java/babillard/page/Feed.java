package babillard.page;

import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Place;
import babillard.site.SitePath;
import java.util.ArrayList;
import java.util.List;

/** The feeds that lie beside a listing: what they follow, and where. */
record Feed(String title, String rss, String json) {
    static Feed beside(PageInput input, String title, SitePath listing) {
        return new Feed(title, input.link(listing.beside("offres.rss")), input.link(listing.beside("offres.json")));
    }

    static Feed ofSite(PageInput input) {
        return beside(input, input.say("feed.site"), SitePath.page(""));
    }

    static Feed of(PageInput input, Employer employer) {
        return beside(input, input.say("feed.employer", employer.name()), SitePath.employer(employer.slug()));
    }

    static Feed of(PageInput input, Corps corps) {
        return beside(input, input.say("feed.corps", corps.name()), SitePath.corps(corps.slug()));
    }

    static Feed of(PageInput input, Place place) {
        return beside(input, input.say("feed.place", place.name()), SitePath.place(place.slug()));
    }

    /** Every feed in which an open offer appears. */
    static List<Feed> of(PageInput input, Offer offer) {
        List<Feed> feeds = new ArrayList<>();
        feeds.add(ofSite(input));
        offer.assignment().employer().ifPresent(employer -> feeds.add(of(input, employer)));
        offer.post().corps().forEach(corps -> feeds.add(of(input, corps)));
        offer.assignment().places().forEach(place -> feeds.add(of(input, place)));
        return feeds;
    }
}
