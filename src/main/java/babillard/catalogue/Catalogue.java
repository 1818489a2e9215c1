package babillard.catalogue;

import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Place;
import babillard.text.Slug;
import java.text.Collator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The offers as they stand on one day at Nouméa, each reference once: open, closed, waiting to be published, or gone, that
 * is closed for so long that only their employer, corps and places are still known.
 */
public record Catalogue(
        LocalDate day,
        List<Offer> open,
        List<Offer> closed,
        List<Offer> waiting,
        List<Offer> gone,
        Optional<Integer> months) {
    /** How many days before its deadline an offer begins to close soon. */
    public static final int DAYS_SOON = 7;

    public Catalogue {
        open = List.copyOf(open);
        closed = List.copyOf(closed);
        waiting = List.copyOf(waiting);
        gone = List.copyOf(gone);
    }

    public static Catalogue of(LocalDate day, Collection<Offer> offers) {
        List<Offer> open = new ArrayList<>();
        List<Offer> closed = new ArrayList<>();
        List<Offer> waiting = new ArrayList<>();
        for (Offer offer : offers) {
            (offer.isOpen(day) ? open : offer.isWaiting(day) ? waiting : closed).add(offer);
        }
        open.sort(Sequence::byDeadline);
        closed.sort(Sequence::latestClosedFirst);
        waiting.sort(Collections.reverseOrder(Sequence::newestFirst));
        return new Catalogue(day, open, closed, waiting, List.of(), Optional.empty());
    }

    /** The same offers, the closed ones for so many months only, and as they are then to be told. */
    public Catalogue keeping(Optional<Integer> months, UnaryOperator<Offer> told) {
        Predicate<Offer> gone =
                offer -> months.filter(kept -> !goes(offer, kept).isAfter(day)).isPresent();
        return new Catalogue(
                day,
                open,
                closed.stream().filter(gone.negate()).map(told).toList(),
                waiting,
                closed.stream().filter(gone).toList(),
                months);
    }

    private static LocalDate goes(Offer closed, int months) {
        return closed.firstDayClosed().plusMonths(months);
    }

    /** The open offers, those posted last first. */
    public List<Offer> newest() {
        List<Offer> newest = new ArrayList<>(open);
        newest.sort(Sequence::newestFirst);
        return List.copyOf(newest);
    }

    /** The open offers that close within a week, counted from the day on. */
    public List<Offer> closingSoon() {
        LocalDate last = day.plusDays(DAYS_SOON);
        return open.stream()
                .filter(offer -> !offer.terms().deadline().day().isAfter(last))
                .toList();
    }

    /** Every employer of an offer that has been published, by name. */
    public List<Listing<Employer>> employers() {
        return listings(
                (offer, taken) -> offer.assignment().employer().ifPresent(taken), Employer::name, Employer::slug);
    }

    public List<Listing<Corps>> corps() {
        return listings((offer, taken) -> offer.post().corps().forEach(taken), Corps::name, Corps::slug);
    }

    public List<Listing<Place>> places() {
        return listings((offer, taken) -> offer.assignment().places().forEach(taken), Place::name, Place::slug);
    }

    /** The closed offers by the month in which they closed, the latest first. */
    public SortedMap<YearMonth, List<Offer>> archive() {
        SortedMap<YearMonth, List<Offer>> months =
                new TreeMap<>(Comparator.<YearMonth>naturalOrder().reversed());
        for (Offer offer : closed) {
            LocalDate last = offer.lastDay();
            months.computeIfAbsent(YearMonth.of(last.getYear(), last.getMonthValue()), month -> new ArrayList<>())
                    .add(offer);
        }
        return months;
    }

    /**
     * The next day on which the same notices would give another site: when an offer opens, begins to close soon, has
     * closed, or goes.
     */
    public Optional<LocalDate> nextChange() {
        Stream<LocalDate> deadlines =
                open.stream().map(offer -> offer.terms().deadline().day());
        Stream<LocalDate> changes = deadlines
                .flatMap(deadline -> Stream.of(deadline.minusDays(DAYS_SOON), deadline.plusDays(1)))
                .filter(change -> change.isAfter(day));
        Stream<LocalDate> openings = waiting.stream().map(offer -> offer.terms().postedOn());
        Stream<LocalDate> goings =
                closed.stream().flatMap(offer -> months.stream().map(kept -> goes(offer, kept)));
        return Stream.of(changes, openings, goings).flatMap(days -> days).min(Comparator.naturalOrder());
    }

    private <T> List<Listing<T>> listings(
            BiConsumer<Offer, Consumer<T>> subjects, Function<T, String> name, Function<T, Slug> slug) {
        Map<Slug, Gathered<T>> bySlug = new HashMap<>();
        open.forEach(offer -> subjects.accept(
                offer, subject -> Gathered.in(bySlug, subject, slug).open.add(offer)));
        closed.forEach(offer -> subjects.accept(
                offer, subject -> Gathered.in(bySlug, subject, slug).closed.add(offer)));
        gone.forEach(offer -> subjects.accept(offer, subject -> Gathered.in(bySlug, subject, slug)));
        Collator french = Collator.getInstance(Locale.FRENCH);
        return bySlug.entrySet().stream()
                .map(entry -> entry.getValue().listing(name, entry.getKey()))
                .sorted(Comparator.comparing((Listing<T> listing) -> listing.name(), french)
                        .thenComparing(Listing::slug))
                .toList();
    }

    /** The offers of one subject while they are gathered. */
    private static final class Gathered<T> {
        private final T subject;
        private final List<Offer> open = new ArrayList<>();
        private final List<Offer> closed = new ArrayList<>();

        private Gathered(T subject) {
            this.subject = subject;
        }

        private static <T> Gathered<T> in(Map<Slug, Gathered<T>> bySlug, T subject, Function<T, Slug> slug) {
            return bySlug.computeIfAbsent(slug.apply(subject), absent -> new Gathered<>(subject));
        }

        private Listing<T> listing(Function<T, String> name, Slug slug) {
            return new Listing<>(subject, name.apply(subject), slug, open, closed);
        }
    }
}
