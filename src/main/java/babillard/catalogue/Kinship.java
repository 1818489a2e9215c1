package babillard.catalogue;

import babillard.offer.Edition;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.text.Folding;
import babillard.text.Slug;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Which of two notices with one reference is the newer, and whether they tell of one offer at all. */
final class Kinship {
    /** By what the notices say; the name of the file decides only when they say nothing. */
    static final Comparator<Offer> OLDEST_FIRST = Comparator.comparing(Kinship::day)
            .thenComparing(Offer::isCancelled)
            .thenComparing(offer -> offer.terms().postedOn())
            .thenComparing(Kinship::isMarked)
            .thenComparing(offer -> offer.terms().deadline().day())
            .thenComparing(Offer::file);

    private Kinship() {}

    static boolean isMarked(Offer offer) {
        return offer.edition() != Edition.ORIGINAL;
    }

    /**
     * Two notices are related when the newer one says that it is a new edition, when their titles agree, or when their
     * employers agree and the newer one bears a later date; else one of them bears the reference by mistake.
     */
    static boolean areRelated(Offer older, Offer newer) {
        return isMarked(newer)
                || title(older).equals(title(newer))
                || (haveSameEmployer(older, newer) && isLater(newer, older));
    }

    static boolean isLater(Offer one, Offer other) {
        return day(one).isAfter(day(other))
                || one.terms().postedOn().isAfter(other.terms().postedOn());
    }

    private static LocalDate day(Offer offer) {
        return offer.reference().date().orElse(offer.terms().postedOn());
    }

    private static String title(Offer offer) {
        return Folding.fold(offer.post().title());
    }

    private static boolean haveSameEmployer(Offer one, Offer other) {
        Optional<Slug> employer = one.assignment().employer().map(Employer::slug);
        return employer.isPresent()
                && employer.equals(other.assignment().employer().map(Employer::slug));
    }
}
