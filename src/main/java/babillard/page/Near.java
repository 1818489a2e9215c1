package babillard.page;

import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.text.Slug;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** An open offer that the reader of another may want as well. */
record Near(String href, String title, Optional<String> employer, Day deadline) {
    private static final int SHOWN = 5;

    /** Those of the same employer and corps first, then of the same corps, then of the same employer. */
    static List<Near> of(PageInput input, Offer offer) {
        Optional<Slug> employer = employer(offer);
        Facets facets = input.facets();
        Set<Slug> known = new HashSet<>(Set.of(offer.id()));
        List<Offer> near = new ArrayList<>();
        if (employer.isPresent()) {
            for (Corps corps : offer.post().corps()) {
                add(near, known, facets.openTo(corps), other -> employer(other).equals(employer));
            }
        }
        offer.post().corps().forEach(corps -> add(near, known, facets.openTo(corps), other -> true));
        offer.assignment().employer().ifPresent(of -> add(near, known, facets.openAt(of), other -> true));
        return near.stream().map(other -> near(input, other)).toList();
    }

    private static void add(List<Offer> near, Set<Slug> known, List<Offer> others, Predicate<Offer> fits) {
        for (Offer other : others) {
            if (near.size() == SHOWN) {
                return;
            }
            if (fits.test(other) && known.add(other.id())) {
                near.add(other);
            }
        }
    }

    private static Near near(PageInput input, Offer offer) {
        return new Near(
                input.offer(offer.id()),
                offer.post().title(),
                offer.assignment().employer().map(Employer::name),
                input.day(offer.lastDay()));
    }

    private static Optional<Slug> employer(Offer offer) {
        return offer.assignment().employer().map(Employer::slug);
    }
}
