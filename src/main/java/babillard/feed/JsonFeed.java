package babillard.feed;

import babillard.offer.Offer;
import babillard.site.Artifact;
import babillard.site.Kind;
import babillard.site.SitePath;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A channel as JSON Feed 1.1; when it is heavy, the newest month of posting comes first and each earlier one has a file
 * of its own, so that what was posted long ago does not move from file to file.
 */
final class JsonFeed {
    private static final int HEAVY = 250_000;

    private JsonFeed() {}

    static List<Artifact> artifacts(Channel channel) {
        return pages(channel).stream()
                .map(page -> new Artifact(page.path(), Kind.FEED, page::writeTo))
                .toList();
    }

    private static List<JsonFeedPage> pages(Channel channel) {
        SitePath first = channel.page().beside("offres.json");
        JsonFeedPage whole = new JsonFeedPage(channel, first, channel.offers(), Optional.empty());
        return whole.isHeavierThan(HEAVY) ? monthly(channel, first) : List.of(whole);
    }

    private static List<JsonFeedPage> monthly(Channel channel, SitePath first) {
        SortedMap<YearMonth, List<Offer>> months = new TreeMap<>();
        for (Offer offer : channel.offers()) {
            months.computeIfAbsent(YearMonth.from(offer.terms().postedOn()), month -> new ArrayList<>())
                    .add(offer);
        }
        List<JsonFeedPage> pages = new ArrayList<>();
        Optional<SitePath> older = Optional.empty();
        for (YearMonth month : months.keySet()) {
            boolean newest = month.equals(months.lastKey());
            SitePath path = newest ? first : channel.page().beside("offres-" + month + ".json");
            pages.add(new JsonFeedPage(channel, path, months.getOrDefault(month, List.of()), older));
            older = Optional.of(path);
        }
        return pages;
    }
}
