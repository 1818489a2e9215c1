package babillard.feed;

import babillard.site.SitePath;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** One file of a list of offers that may take several, and the one of older offers. */
record Leaf(SitePath path, List<FeedItem> items, Optional<SitePath> older) {
    private static final String JSON = ".json";

    Leaf {
        items = List.copyOf(items);
    }

    /**
     * One file, unless that is too heavy: then the newest month of posting comes first and each earlier one has a file
     * of its own, so that what was posted long ago does not move from file to file.
     */
    static List<Leaf> cut(List<FeedItem> items, SitePath first, Predicate<Leaf> heavy) {
        Leaf whole = new Leaf(first, items, Optional.empty());
        return heavy.test(whole) ? monthly(items, first) : List.of(whole);
    }

    private static List<Leaf> monthly(List<FeedItem> items, SitePath first) {
        SortedMap<YearMonth, List<FeedItem>> months = new TreeMap<>();
        for (FeedItem item : items) {
            months.computeIfAbsent(YearMonth.from(item.offer().terms().postedOn()), month -> new ArrayList<>())
                    .add(item);
        }
        List<Leaf> leaves = new ArrayList<>();
        Optional<SitePath> older = Optional.empty();
        for (var month : months.entrySet()) {
            boolean newest = month.getKey().equals(months.lastKey());
            SitePath path = newest ? first : ofMonth(first, month.getKey());
            leaves.add(new Leaf(path, month.getValue(), older));
            older = Optional.of(path);
        }
        return leaves;
    }

    private static SitePath ofMonth(SitePath first, YearMonth month) {
        String value = first.value();
        return new SitePath(value.substring(0, value.length() - JSON.length()) + "-" + month + JSON);
    }
}
