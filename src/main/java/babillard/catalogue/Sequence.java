package babillard.catalogue;

import babillard.offer.Offer;

/** In which order offers are listed; no two of them stand at one place. */
final class Sequence {
    private Sequence() {}

    static int byDeadline(Offer one, Offer other) {
        int days =
                one.terms().deadline().day().compareTo(other.terms().deadline().day());
        if (days != 0) {
            return days;
        }
        int posted = other.terms().postedOn().compareTo(one.terms().postedOn());
        return posted != 0 ? posted : one.id().compareTo(other.id());
    }

    static int latestClosedFirst(Offer one, Offer other) {
        int days = other.lastDay().compareTo(one.lastDay());
        return days != 0 ? days : one.id().compareTo(other.id());
    }

    static int newestFirst(Offer one, Offer other) {
        int posted = other.terms().postedOn().compareTo(one.terms().postedOn());
        return posted != 0 ? posted : byDeadline(one, other);
    }
}
