package babillard.portal;

import babillard.feed.JobPosting;
import babillard.offer.Offer;
import babillard.page.LinkedData;
import babillard.page.StructuredData;
import babillard.site.Crumb;
import babillard.site.Masthead;
import java.util.List;

/** Hands the pages what the feeds know to tell search engines. */
record SearchEngines(Masthead masthead) implements StructuredData {
    @Override
    public LinkedData ofPortal() {
        return new LinkedData(JobPosting.ofPortal(masthead));
    }

    @Override
    public LinkedData ofTrail(List<Crumb> trail) {
        return new LinkedData(JobPosting.ofTrail(trail));
    }

    @Override
    public LinkedData of(Offer offer) {
        return new LinkedData(JobPosting.of(offer, masthead));
    }
}
