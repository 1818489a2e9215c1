package babillard.ledger;

import babillard.catalogue.Catalogue;
import babillard.text.Diagnosed;
import babillard.text.Slug;
import babillard.text.Source;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What happened to each reference since someone began to keep count: a set of events, whatever their order in a file. */
public final class Ledger {
    public static final Ledger EMPTY = new Ledger(new TreeSet<>());

    private final SortedSet<Event> events;
    private final SortedMap<Slug, History> histories;

    private Ledger(SortedSet<Event> events) {
        this.events = events;
        this.histories = events.stream()
                .collect(Collectors.groupingBy(
                        Event::offer, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), History::new)));
    }

    static Ledger of(Collection<Event> events) {
        return new Ledger(new TreeSet<>(events));
    }

    /** Reads the lines of a file; where it was merged, a line may stand twice, and lines in any order. */
    public static Diagnosed<Ledger> read(Source source) {
        return LedgerFile.read(source);
    }

    /** What the notices alone tell of the past, where nobody keeps a ledger. */
    public static Ledger assumed(Catalogue catalogue) {
        return of(Assumption.of(catalogue));
    }

    /** This ledger, once the site of a catalogue is public. */
    public Ledger after(Catalogue catalogue) {
        SortedSet<Event> all = new TreeSet<>(events);
        all.addAll(new Observation(this, catalogue).events());
        return new Ledger(all);
    }

    /** What was known on a day. */
    public Ledger until(LocalDate day) {
        return of(events.stream().filter(event -> !event.day().isAfter(day)).toList());
    }

    public Ledger and(Ledger other) {
        SortedSet<Event> all = new TreeSet<>(events);
        all.addAll(other.events);
        return new Ledger(all);
    }

    public Optional<History> history(Slug offer) {
        return Optional.ofNullable(histories.get(offer));
    }

    public List<History> histories() {
        return List.copyOf(histories.values());
    }

    /** The day of the newest event, from which all looks back, so that nothing changes by itself. */
    public Optional<LocalDate> newest() {
        return events.stream().map(Event::day).max(Comparator.naturalOrder());
    }

    /** The offers whose notice has gone since, within so many days. */
    public List<History> withdrawn(int days) {
        LocalDate first = newest().orElse(LocalDate.EPOCH).minusDays(days);
        return histories.values().stream()
                .filter(History::isWithdrawn)
                .filter(history -> !history.last().day().isBefore(first))
                .toList();
    }

    /** The file: a line for each event, by offer, so that two people who add to it seldom touch the same place. */
    public String text() {
        return LedgerFile.text(events);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ledger ledger && events.equals(ledger.events);
    }

    @Override
    public int hashCode() {
        return events.hashCode();
    }
}
