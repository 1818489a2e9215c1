package babillard.page;

import babillard.catalogue.Catalogue;
import babillard.catalogue.Listing;
import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Place;
import babillard.text.Slug;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The slices of a catalogue, cut once for all pages. */
final class Facets {
    private final List<Listing<Employer>> employers;
    private final List<Listing<Corps>> corps;
    private final List<Listing<Place>> places;
    private final SortedMap<YearMonth, List<Offer>> archive;
    private final List<Offer> newest;
    private final Map<Slug, List<Offer>> openByEmployer;
    private final Map<Slug, List<Offer>> openByCorps;

    private Facets(Catalogue catalogue) {
        this.employers = catalogue.employers();
        this.corps = catalogue.corps();
        this.places = catalogue.places();
        this.archive = catalogue.archive();
        this.newest = catalogue.newest();
        this.openByEmployer = employers.stream().collect(Collectors.toMap(Listing::slug, Listing::open));
        this.openByCorps = corps.stream().collect(Collectors.toMap(Listing::slug, Listing::open));
    }

    static Facets of(Catalogue catalogue) {
        return new Facets(catalogue);
    }

    List<Listing<Employer>> employers() {
        return employers;
    }

    List<Listing<Corps>> corps() {
        return corps;
    }

    List<Listing<Place>> places() {
        return places;
    }

    /** The closed offers by month. */
    SortedMap<YearMonth, List<Offer>> archive() {
        return archive;
    }

    /** The open offers, those posted last first. */
    List<Offer> newest() {
        return newest;
    }

    List<Offer> openAt(Employer employer) {
        return openByEmployer.getOrDefault(employer.slug(), List.of());
    }

    List<Offer> openTo(Corps one) {
        return openByCorps.getOrDefault(one.slug(), List.of());
    }
}
