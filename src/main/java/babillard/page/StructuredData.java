package babillard.page;

import babillard.offer.Offer;

/** What search engines are told of a page, beside what people read. */
public interface StructuredData {
    /** Who publishes the portal; it stands on the home page. */
    LinkedData ofPortal();

    LinkedData of(Offer offer);
}
