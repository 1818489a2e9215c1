package babillard.ledger;

import babillard.offer.Offer;
import java.util.List;
import java.util.Optional;

/** Under which employer, corps and places an offer was listed, so that those who follow one of them learn of its end. */
public record Topics(Optional<Topic> employer, List<Topic> corps, List<Topic> places) {
    public Topics {
        corps = List.copyOf(corps);
        places = List.copyOf(places);
    }

    static Topics of(Offer offer) {
        return new Topics(
                offer.assignment().employer().map(Topic::of),
                offer.post().corps().stream().map(Topic::of).toList(),
                offer.assignment().places().stream().map(Topic::of).toList());
    }
}
