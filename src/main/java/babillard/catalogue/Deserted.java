package babillard.catalogue;

import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Place;
import java.util.List;

/**
 * The listings in which an offer stood of late and none does any more: its notice is gone or cannot be read, or it went to
 * another listing. Whoever follows one of them is still to be told.
 */
public record Deserted(List<Listing<Employer>> employers, List<Listing<Corps>> corps, List<Listing<Place>> places) {
    public static final Deserted NONE = new Deserted(List.of(), List.of(), List.of());

    public Deserted {
        employers = List.copyOf(employers);
        corps = List.copyOf(corps);
        places = List.copyOf(places);
    }
}
