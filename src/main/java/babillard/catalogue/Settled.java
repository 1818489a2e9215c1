package babillard.catalogue;

import babillard.offer.Offer;
import babillard.text.Diagnostic;
import java.util.List;

/** The offers that stand once republication is settled, and what became of the other notices. */
public record Settled(List<Offer> offers, List<Diagnostic> remarks) {
    public Settled {
        offers = List.copyOf(offers);
        remarks = List.copyOf(remarks);
    }
}
