package babillard.catalogue;

import babillard.offer.Offer;
import babillard.text.Slug;
import java.util.List;

/** The offers of one employer, corps or place: those that are open by deadline, and those that are closed. */
public record Listing<T>(T subject, String name, Slug slug, List<Offer> open, List<Offer> closed) {
    public Listing {
        open = List.copyOf(open);
        closed = List.copyOf(closed);
    }
}
