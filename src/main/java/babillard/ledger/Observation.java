package babillard.ledger;

import babillard.catalogue.Catalogue;
import babillard.ledger.Event.Kind;
import babillard.offer.Offer;
import babillard.text.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is new in a catalogue for one who knows a ledger. */
final class Observation {
    private final Ledger known;
    private final Catalogue catalogue;
    private final LeftOut leftOut;
    private final List<Event> events = new ArrayList<>();

    Observation(Ledger known, Catalogue catalogue, LeftOut leftOut) {
        this.known = known;
        this.catalogue = catalogue;
        this.leftOut = leftOut;
    }

    List<Event> events() {
        Set<Slug> present = new HashSet<>();
        for (Offer offer : catalogue.open()) {
            present.add(offer.id());
            open(offer);
        }
        for (Offer offer : catalogue.closed()) {
            present.add(offer.id());
            closed(offer);
        }
        known.histories().stream()
                .filter(history -> !present.contains(history.id()) && !history.isWithdrawn())
                .forEach(this::missing);
        return List.copyOf(events);
    }

    private void open(Offer offer) {
        Facts facts = Facts.of(offer);
        Optional<History> history = known.history(offer.id());
        if (history.filter(History::isPublic).isEmpty()) {
            add(offer.id(), history, Kind.PUBLISHED, catalogue.day(), facts);
        } else if (!history.get().facts().content().equals(facts.content())) {
            add(offer.id(), history, Kind.CHANGED, catalogue.day(), facts);
        }
    }

    private void closed(Offer offer) {
        Optional<History> history = known.history(offer.id());
        if (history.filter(past -> past.last().kind() == Kind.CLOSED).isEmpty()) {
            LocalDate day = history.map(past -> closing(past, offer)).orElse(offer.firstDayClosed());
            add(offer.id(), history, Kind.CLOSED, day, Facts.of(offer));
        }
    }

    /**
     * What was cancelled, or given less time, was open here until this build; what comes back when it is over was last
     * open before it went.
     */
    private LocalDate closing(History past, Offer offer) {
        if (!past.isPublic()) {
            return past.last().day();
        }
        LocalDate foreseen = past.facts().deadline().plusDays(1);
        return foreseen.isAfter(catalogue.day())
                ? catalogue.day()
                : latest(past.last().day(), latest(foreseen, offer.firstDayClosed()));
    }

    /** A notice may be gone only after its deadline has passed unseen; then both are told. */
    private void missing(History history) {
        LocalDate over = history.facts().deadline().plusDays(1);
        boolean closed = history.isPublic() && !over.isAfter(catalogue.day());
        int number = history.last().number() + 1;
        if (closed) {
            LocalDate day = latest(over, history.last().day());
            events.add(new Event(history.id(), number, Kind.CLOSED, day, history.facts()));
        }
        if (!leftOut.has(history)) {
            int next = closed ? number + 1 : number;
            events.add(new Event(history.id(), next, Kind.WITHDRAWN, catalogue.day(), history.facts()));
        }
    }

    private void add(Slug id, Optional<History> history, Kind kind, LocalDate day, Facts facts) {
        int number = history.map(past -> past.last().number() + 1).orElse(1);
        events.add(new Event(id, number, kind, day, facts));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
