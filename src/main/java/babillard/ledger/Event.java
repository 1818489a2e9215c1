package babillard.ledger;

import babillard.text.Slug;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/** What happened to an offer on a day; {@code number} counts the events of the offer, from 1. */
public record Event(Slug offer, int number, Kind kind, LocalDate day, Facts facts) implements Comparable<Event> {
    private static final Comparator<Event> OF_ONE_OFFER = Comparator.comparing(Event::number)
            .thenComparing(Event::day)
            .thenComparing(Event::kind)
            .thenComparing(event -> event.facts().content());

    /** What can happen. */
    public enum Kind {
        /** The offer is open from this day on, for the first time or again. */
        PUBLISHED,
        CHANGED,
        /** The offer is open no longer: its deadline has passed, or it was cancelled. */
        CLOSED,
        /** The notice is no longer in the folder. */
        WITHDRAWN;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How many things had happened to the offer before. */
    public int revision() {
        return number - 1;
    }

    /** Whether the offer is open from then on. */
    public boolean isPublic() {
        return kind == Kind.PUBLISHED || kind == Kind.CHANGED;
    }

    @Override
    public int compareTo(Event other) {
        int byOffer = offer.compareTo(other.offer);
        return byOffer != 0 ? byOffer : OF_ONE_OFFER.compare(this, other);
    }
}
