package babillard.ledger;

import babillard.offer.Offer;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the ledger keeps of an offer, so that it can be told of when its notice is gone; {@code content} shows whether it
 * has changed.
 */
public record Facts(
        String reference, LocalDate posted, LocalDate deadline, String content, Optional<String> file, Topics topics) {
    static Facts of(Offer offer) {
        return of(offer, Fingerprint.of(offer));
    }

    /** The same where nobody keeps count, so that its content will never be compared. */
    static Facts withoutContent(Offer offer) {
        return of(offer, "");
    }

    private static Facts of(Offer offer, String content) {
        return new Facts(
                offer.reference().printed(),
                offer.terms().postedOn(),
                offer.terms().deadline().day(),
                content,
                Optional.of(offer.file()),
                Topics.of(offer));
    }
}
