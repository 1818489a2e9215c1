package babillard.page;

import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Place;
import babillard.site.SitePath;
import java.util.ArrayList;
import java.util.List;

/** The feeds that lie beside a listing: what they follow, and where they are in each format. */
record Feed(String title, List<Format> formats) {

    /** One way of reading a feed; the address is that for a browser, and the one that is given to a reader. */
    record Format(String key, String label, String type, String href, String address) {}

    static Feed beside(PageInput input, String title, SitePath listing) {
        return new Feed(
                title,
                List.of(
                        format(input, "rss", "application/rss+xml", listing),
                        format(input, "atom", "application/atom+xml", listing),
                        format(input, "json", "application/feed+json", listing),
                        format(input, "ics", "text/calendar", listing)));
    }

    private static Format format(PageInput input, String extension, String type, SitePath listing) {
        SitePath path = listing.beside("offres." + extension);
        return new Format(
                extension,
                input.say("feed." + extension),
                type,
                input.link(path),
                input.masthead().base().absolute(path));
    }

    static Feed ofSite(PageInput input) {
        return known(input, SitePath.page(""), "feed.site", "");
    }

    static Feed of(PageInput input, Employer employer) {
        return known(input, SitePath.employer(employer.slug()), "feed.employer", employer.name());
    }

    static Feed of(PageInput input, Corps corps) {
        return known(input, SitePath.corps(corps.slug()), "feed.corps", corps.name());
    }

    static Feed of(PageInput input, Place place) {
        return known(input, SitePath.place(place.slug()), "feed.place", place.name());
    }

    /** Two notices may spell the name of one listing in two ways. */
    private static Feed known(PageInput input, SitePath listing, String title, String name) {
        return input.common()
                .feed(listing.value() + " " + name, followed -> beside(input, input.say(title, name), listing));
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
