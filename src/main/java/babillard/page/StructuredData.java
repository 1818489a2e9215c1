package babillard.page;

import babillard.offer.Offer;
import babillard.site.Crumb;
import java.util.List;

/** What search engines are told of a page, beside what people read. */
public interface StructuredData {
    /** Who publishes the portal; it stands on the home page. */
    LinkedData ofPortal();

    LinkedData of(Offer offer);

    /** Where a page stands, from the home page to itself. */
    LinkedData ofTrail(List<Crumb> trail);
}
