package babillard.feed;

import babillard.site.SitePath;
import babillard.text.Slug;

/** Names that last: that of an offer depends on its reference alone, so that nobody sees an offer twice. */
final class Identity {
    private static final String YEAR = ",2025:";

    private Identity() {}

    static String of(Slug offer, String authority) {
        return "tag:" + authority + YEAR + "offre/" + offer;
    }

    /** A feed is named after its page, wherever the site is served. */
    static String of(Channel channel) {
        SitePath page = channel.page();
        return "tag:" + channel.masthead().authority() + YEAR + "flux/" + page.address();
    }

    /** The name under which calendars know an offer. */
    static String ofEvent(Slug offer, String authority) {
        return offer + "@" + authority;
    }
}
