package babillard.ledger;

import babillard.catalogue.Catalogue;
import babillard.ledger.Event.Kind;
import babillard.offer.Edition;
import babillard.offer.Offer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The events that a notice's own dates tell: posted, corrected, closed. */
final class Assumption {
    private Assumption() {}

    static List<Event> of(Catalogue catalogue) {
        List<Event> events = new ArrayList<>();
        for (Offer offer : catalogue.open()) {
            add(events, offer, catalogue.day());
        }
        for (Offer offer : catalogue.closed()) {
            int number = add(events, offer, catalogue.day());
            Facts facts = events.get(events.size() - 1).facts();
            events.add(new Event(offer.id(), number, Kind.CLOSED, offer.firstDayClosed(), facts));
        }
        return events;
    }

    /** Returns the number of the next event. */
    private static int add(List<Event> events, Offer offer, LocalDate today) {
        Facts facts = Facts.withoutContent(offer);
        events.add(new Event(offer.id(), 1, Kind.PUBLISHED, facts.posted(), facts));
        Optional<LocalDate> corrected = corrected(offer, today);
        corrected.ifPresent(day -> events.add(new Event(offer.id(), 2, Kind.CHANGED, day, facts)));
        return corrected.isPresent() ? 3 : 2;
    }

    /** The day that a correction bears, when it is later than the posting that the correction repeats. */
    static Optional<LocalDate> corrected(Offer offer, LocalDate today) {
        return offer.reference()
                .date()
                .filter(day -> offer.edition() != Edition.ORIGINAL && !offer.isCancelled())
                .filter(day -> day.isAfter(offer.terms().postedOn()) && !day.isAfter(today))
                .filter(day -> day.isBefore(offer.firstDayClosed()));
    }
}
