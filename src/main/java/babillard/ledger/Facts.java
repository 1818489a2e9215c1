package babillard.ledger;

import babillard.offer.Offer;
import java.time.LocalDate;

/** What the ledger keeps of an offer, so that it can be told of when its notice is gone. */
public record Facts(String reference, LocalDate posted, LocalDate deadline, String content) {
    static Facts of(Offer offer) {
        return new Facts(
                offer.reference().printed(),
                offer.terms().postedOn(),
                offer.terms().deadline().day(),
                Fingerprint.of(offer));
    }
}
