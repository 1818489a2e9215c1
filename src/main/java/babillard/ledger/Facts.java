package babillard.ledger;

import babillard.offer.Offer;
import java.time.LocalDate;
import java.util.Optional;

/** What the ledger keeps of an offer, so that it can be told of when its notice is gone. */
public record Facts(
        String reference, LocalDate posted, LocalDate deadline, String content, Optional<String> file, Topics topics) {
    static Facts of(Offer offer) {
        return new Facts(
                offer.reference().printed(),
                offer.terms().postedOn(),
                offer.terms().deadline().day(),
                Fingerprint.of(offer),
                Optional.of(offer.file()),
                Topics.of(offer));
    }
}
