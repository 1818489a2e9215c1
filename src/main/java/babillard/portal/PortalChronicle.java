package babillard.portal;

import babillard.catalogue.Catalogue;
import babillard.catalogue.Deserted;
import babillard.ledger.History;
import babillard.ledger.History.Moment;
import babillard.ledger.Ledger;
import babillard.offer.Offer;
import babillard.page.Chronicle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Hands the pages what the ledger knows; where nobody keeps one, nothing is proven, and what the feeds assume in its place
 * is not asked for.
 */
record PortalChronicle(Supplier<Ledger> past, Catalogue catalogue, Deserted deserted, boolean kept, int withdrawnDays)
        implements Chronicle {
    static PortalChronicle of(Supplier<Ledger> past, Catalogue catalogue, boolean kept, int withdrawnDays) {
        Deserted deserted = kept ? past.get().deserted(catalogue, withdrawnDays) : Deserted.NONE;
        return new PortalChronicle(past, catalogue, deserted, kept, withdrawnDays);
    }

    Ledger ledger() {
        return past.get();
    }

    @Override
    public Optional<LocalDate> changed(Offer offer) {
        return kept
                ? ledger().history(offer.id()).flatMap(History::changed).map(Moment::day)
                : Ledger.assumedChange(offer, catalogue.day());
    }

    @Override
    public List<Period> periods(Offer offer) {
        return !kept
                ? List.of()
                : ledger().history(offer.id()).stream()
                        .flatMap(history -> history.spans().stream())
                        .map(span -> new Period(span.from(), span.until().map(day -> day.minusDays(1))))
                        .toList();
    }

    @Override
    public List<Withdrawn> withdrawn() {
        return !kept
                ? List.of()
                : ledger().withdrawn(withdrawnDays).stream()
                        .map(history -> new Withdrawn(
                                history.id(),
                                history.facts().reference(),
                                history.last().day()))
                        .toList();
    }

    @Override
    public List<Held> held() {
        return !kept
                ? List.of()
                : ledger().held(catalogue).stream()
                        .map(history -> new Held(
                                history.id(),
                                history.facts().reference(),
                                history.facts().deadline()))
                        .toList();
    }
}
