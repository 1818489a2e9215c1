package babillard.page;

import babillard.offer.Offer;
import babillard.page.Chronicle.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All that the page of an offer shows beside what its notice and the settings of the site say: its day and its company. */
record Circumstances(
        Card card, boolean hasOriginal, Optional<LocalDate> changed, List<Period> periods, List<Near> near) {
    static Circumstances of(PageInput input, Offer offer) {
        Card card = Card.of(input, offer);
        return new Circumstances(
                card,
                input.originals().contains(offer.id()),
                input.chronicle().changed(offer),
                input.chronicle().periods(offer),
                card.open() ? Near.of(input, offer) : List.of());
    }

    boolean open() {
        return card.open();
    }
}
