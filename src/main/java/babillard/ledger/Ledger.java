package babillard.ledger;

import babillard.catalogue.Catalogue;
import babillard.catalogue.Deserted;
import babillard.offer.Offer;
import babillard.text.Diagnosed;
import babillard.text.Slug;
import babillard.text.Source;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened to each reference since someone began to keep count: a set of events, whatever their order in a file. */
public final class Ledger {
    public static final Ledger EMPTY = new Ledger(new TreeSet<>(), new TreeSet<>());

    private final SortedSet<String> authorities;
    private final SortedSet<Event> events;
    private final Map<Slug, History> histories;

    private Ledger(SortedSet<String> authorities, SortedSet<Event> events) {
        this.authorities = authorities;
        this.events = events;
        this.histories = events.stream() // which come by offer
                .collect(Collectors.groupingBy(
                        Event::offer,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), History::new)));
    }

    static Ledger of(Collection<String> authorities, Collection<Event> events) {
        return new Ledger(new TreeSet<>(authorities), new TreeSet<>(events));
    }

    /** Reads the lines of a file; where it was merged, a line may stand twice, and lines in any order. */
    public static Diagnosed<Ledger> read(Source source) {
        return LedgerFile.read(source);
    }

    /** What the notices alone tell of the past, where nobody keeps a ledger. */
    public static Ledger assumed(Catalogue catalogue) {
        return of(List.of(), Assumption.of(catalogue));
    }

    /** When an offer became something new to read after its first publication, by its notice alone. */
    public static Optional<LocalDate> assumedChange(Offer offer, LocalDate today) {
        return Assumption.corrected(offer, today);
    }

    /** This ledger, once the site of a catalogue is public; of the notices that are left out, nothing is told. */
    public Ledger after(Catalogue catalogue, List<Source> leftOut) {
        SortedSet<Event> all = new TreeSet<>(events);
        all.addAll(new Observation(this, catalogue, new LeftOut(leftOut)).events());
        return new Ledger(authorities, all);
    }

    /** The authority in whose name the identities of the offers were given, if another one vouches for them now. */
    public Optional<String> formerAuthority(String authority) {
        return authorities.contains(authority)
                ? Optional.empty()
                : authorities.stream().findFirst();
    }

    /** This ledger; an authority is recorded once, when nobody has vouched for the identities before. */
    public Ledger vouchedForBy(String authority) {
        return authorities.isEmpty() ? of(List.of(authority), events) : this;
    }

    /** What was known on a day. */
    public Ledger until(LocalDate day) {
        return of(
                authorities,
                events.stream().filter(event -> !event.day().isAfter(day)).toList());
    }

    public Ledger and(Ledger other) {
        return of(union(authorities, other.authorities), union(events, other.events));
    }

    private static <T> SortedSet<T> union(SortedSet<T> one, SortedSet<T> other) {
        SortedSet<T> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
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
        return recent(days).stream().filter(History::isWithdrawn).toList();
    }

    /** The listings that offers have left empty: those to which something happened within so many days, or that are held. */
    public Deserted deserted(Catalogue catalogue, int days) {
        return Desertion.of(
                Stream.concat(recent(days).stream(), held(catalogue).stream()).toList(), catalogue);
    }

    private List<History> recent(int days) {
        LocalDate first = newest().orElse(LocalDate.EPOCH).minusDays(days);
        return histories.values().stream()
                .filter(history -> !history.last().day().isBefore(first))
                .toList();
    }

    /** The offers that are told as open though they are in no listing: their notice is there, and left out. */
    public List<History> held(Catalogue catalogue) {
        Set<Slug> open = catalogue.open().stream().map(Offer::id).collect(Collectors.toSet());
        return histories.values().stream()
                .filter(history -> history.isPublic() && !open.contains(history.id()))
                .toList();
    }

    /** Whether none of the offers that it tells of is among these: then they are those of someone else. */
    public boolean isForeignTo(Catalogue catalogue) {
        return !histories.isEmpty()
                && Stream.of(catalogue.open(), catalogue.closed(), catalogue.waiting())
                        .flatMap(List::stream)
                        .noneMatch(offer -> histories.containsKey(offer.id()));
    }

    /** The file: a line for each event, by offer, so that two people who add to it seldom touch the same place. */
    public String text() {
        return LedgerFile.text(authorities, events);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ledger ledger && authorities.equals(ledger.authorities) && events.equals(ledger.events);
    }

    @Override
    public int hashCode() {
        return Objects.hash(authorities, events);
    }
}
