package babillard.page;

import babillard.catalogue.Listing;
import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.site.SitePath;
import babillard.text.Slug;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An open offer that the reader of another may want as well. */
record Near(String href, String title, Optional<String> employer, Day deadline) {
    private static final int SHOWN = 5;

    /** Those of the same employer and corps first, then of the same corps, then of the same employer. */
    static List<Near> of(PageInput input, Facets facets, Offer offer) {
        List<Offer> corps = offer.post().corps().stream()
                .map(Corps::slug)
                .flatMap(slug -> open(facets.corps(), slug))
                .toList();
        Optional<Slug> employer = offer.assignment().employer().map(Employer::slug);
        return Stream.of(
                        corps.stream()
                                .filter(other ->
                                        employer.isPresent() && employer(other).equals(employer)),
                        corps.stream(),
                        employer.stream().flatMap(slug -> open(facets.employers(), slug)))
                .flatMap(others -> others)
                .filter(other -> !other.id().equals(offer.id()))
                .distinct()
                .limit(SHOWN)
                .map(other -> of(input, other))
                .toList();
    }

    private static Near of(PageInput input, Offer offer) {
        return new Near(
                input.link(SitePath.offer(offer.id())),
                offer.post().title(),
                offer.assignment().employer().map(Employer::name),
                Day.of(offer.lastDay()));
    }

    private static Optional<Slug> employer(Offer offer) {
        return offer.assignment().employer().map(Employer::slug);
    }

    private static <T> Stream<Offer> open(List<Listing<T>> listings, Slug slug) {
        return listings.stream()
                .filter(listing -> listing.slug().equals(slug))
                .flatMap(listing -> listing.open().stream());
    }
}
