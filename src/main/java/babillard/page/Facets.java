package babillard.page;

import babillard.catalogue.Catalogue;
import babillard.catalogue.Listing;
import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Place;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;

/** The slices of a catalogue, cut once for all pages. */
record Facets(
        List<Listing<Employer>> employers,
        List<Listing<Corps>> corps,
        List<Listing<Place>> places,
        SortedMap<YearMonth, List<Offer>> archive) {
    static Facets of(Catalogue catalogue) {
        return new Facets(catalogue.employers(), catalogue.corps(), catalogue.places(), catalogue.archive());
    }
}
