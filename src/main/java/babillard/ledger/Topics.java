package babillard.ledger;

import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Place;
import babillard.text.Slug;
import java.util.List;
import java.util.Optional;

/** Under which employer, corps and places an offer was listed, so that those who follow one of them learn of its end. */
public record Topics(Optional<Slug> employer, List<Slug> corps, List<Slug> places) {
    public Topics {
        corps = List.copyOf(corps);
        places = List.copyOf(places);
    }

    static Topics of(Offer offer) {
        return new Topics(
                offer.assignment().employer().map(Employer::slug),
                offer.post().corps().stream().map(Corps::slug).toList(),
                offer.assignment().places().stream().map(Place::slug).toList());
    }
}
