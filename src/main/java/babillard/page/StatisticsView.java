package babillard.page;

import babillard.catalogue.Listing;
import babillard.offer.Offer;
import babillard.page.Frame.Head;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the published offers are, taken together: when, by whom, for whom, for how long, on what condition. */
record StatisticsView(Frame frame, String lead, String residence, int width, List<Chart> charts) implements View {
    private static final int MONTHS = 24;
    private static final int NAMES = 12;
    /** The longest spans of a chart's rows, in days; the last row has none. */
    private static final List<Integer> SPANS = List.of(7, 14, 21, 28);

    static StatisticsView of(PageInput input) {
        List<Offer> offers = Stream.concat(input.catalogue().open().stream(), input.catalogue().closed().stream())
                .toList();
        int asking = (int) offers.stream()
                .filter(offer -> offer.terms().residence().isPresent())
                .count();
        Head head = new Head(Pages.STATISTICS, input.say("statistics.heading"), input.say("statistics.description"));
        return new StatisticsView(
                Frame.of(input, head),
                input.words().count("statistics.lead", offers.size()),
                offers.isEmpty()
                        ? ""
                        : input.say(
                                "statistics.residence",
                                input.words().grouped(asking),
                                Math.round(100f * asking / offers.size())),
                Chart.WIDTH,
                Stream.of(
                                Chart.of(input, "months", false, months(input, offers)),
                                Chart.of(input, "years", false, years(offers)),
                                largest(input, "employers", input.facets().employers()),
                                largest(input, "corps", input.facets().corps()),
                                Chart.of(input, "spans", false, spans(input, offers)))
                        .filter(chart -> !offers.isEmpty() && !chart.bars().isEmpty())
                        .toList());
    }

    private static List<Map.Entry<String, Integer>> months(PageInput input, List<Offer> offers) {
        SortedMap<YearMonth, Integer> months = new TreeMap<>();
        offers.forEach(offer -> months.merge(YearMonth.from(offer.terms().postedOn()), 1, Integer::sum));
        if (months.isEmpty()) {
            return List.of();
        }
        YearMonth last = months.lastKey();
        long shown = Math.min(MONTHS, ChronoUnit.MONTHS.between(months.firstKey(), last) + 1);
        return IntStream.range(0, (int) shown)
                .mapToObj(back -> last.minusMonths(shown - 1 - back))
                .map(month -> Map.entry(input.words().dates().month(month), months.getOrDefault(month, 0)))
                .toList();
    }

    /** Told where the months of two years are not all. */
    private static List<Map.Entry<String, Integer>> years(List<Offer> offers) {
        SortedMap<Integer, Integer> years = new TreeMap<>();
        offers.forEach(offer -> years.merge(offer.terms().postedOn().getYear(), 1, Integer::sum));
        return years.size() <= MONTHS / 12
                ? List.of()
                : IntStream.rangeClosed(years.firstKey(), years.lastKey())
                        .mapToObj(year -> Map.entry(Integer.toString(year), years.getOrDefault(year, 0)))
                        .toList();
    }

    private static <T> Chart largest(PageInput input, String id, List<Listing<T>> listings) {
        List<Listing<T>> sorted = listings.stream()
                .sorted(Comparator.comparing(
                        (Listing<T> listing) -> -offers(listing).count()))
                .toList();
        List<Map.Entry<String, Integer>> bars = sorted.stream()
                .limit(NAMES)
                .map(listing -> Map.entry(listing.name(), (int) offers(listing).count()))
                .toList();
        List<Listing<T>> others = sorted.subList(bars.size(), sorted.size());
        int theirs =
                (int) others.stream().flatMap(StatisticsView::offers).distinct().count();
        Chart chart = Chart.of(input, id, true, bars);
        return others.isEmpty() ? chart : chart.beside(input, others.size(), theirs);
    }

    private static Stream<Offer> offers(Listing<?> listing) {
        return Stream.concat(listing.open().stream(), listing.closed().stream());
    }

    private static List<Map.Entry<String, Integer>> spans(PageInput input, List<Offer> offers) {
        int[] counts = new int[SPANS.size() + 1];
        for (Offer offer : offers) {
            long days = ChronoUnit.DAYS.between(
                    offer.terms().postedOn(), offer.terms().deadline().day());
            counts[(int) SPANS.stream().filter(span -> days > span).count()]++;
        }
        return IntStream.range(0, counts.length)
                .mapToObj(row -> Map.entry(
                        row < SPANS.size()
                                ? input.say("span.within", SPANS.get(row))
                                : input.say("span.beyond", SPANS.get(row - 1)),
                        counts[row]))
                .toList();
    }

    @Override
    public String template() {
        return "statistics.ftlh";
    }
}
