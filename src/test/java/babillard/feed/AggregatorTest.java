package babillard.feed;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.catalogue.Catalogue;
import babillard.ledger.Ledger;
import babillard.offer.Edition;
import babillard.offer.Offer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A program that reads {@code changes.json} once a week ends with exactly the open offers, whatever happens. */
class AggregatorTest {
    private static final LocalDate START = LocalDate.of(2025, 1, 3);
    private static final int DAYS = 120;

    private final Map<String, Draft> notices = new TreeMap<>();
    private Ledger ledger = Ledger.EMPTY;

    @Property(tries = 40)
    void endsWithExactlyTheOpenOffers(@ForAll Random random) {
        notices.clear();
        ledger = Ledger.EMPTY;
        Map<String, String> copy = new TreeMap<>();
        LocalDate read = LocalDate.MIN;
        int weekday = random.nextInt(7);
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = START.plusDays(i);
            something(random, day, i);
            Catalogue catalogue = Catalogue.of(
                    day, notices.values().stream().map(Draft::offer).toList());
            ledger = ledger.after(catalogue, List.of());
            if (i % 7 == weekday) {
                read(copy, Built.api(catalogue, ledger), read);
                read = day;
                assertThat(copy).isEqualTo(titles(catalogue.open()));
            }
        }
        assertThat(read).isAfter(START.plusDays(DAYS - 8));
    }

    /** Follows what the page for developers says. */
    private static void read(Map<String, String> copy, Built built, LocalDate last) {
        Map<String, String> open = new TreeMap<>();
        ApiTest.json(built, "offers.json", "offers")
                .get("offers")
                .forEach(offer ->
                        open.put(offer.get("id").asText(), offer.get("title").asText()));
        for (JsonNode change : ApiTest.json(built, "changes.json", "changes").get("changes")) {
            String id = change.get("id").asText();
            boolean changed = change.hasNonNull("changed")
                    && !LocalDate.parse(change.get("changed").asText()).isBefore(last);
            if (!change.get("status").asText().equals("open")) {
                copy.remove(id);
            } else if (changed || !copy.containsKey(id)) {
                copy.put(id, open.getOrDefault(id, "absent"));
            }
        }
    }

    private void something(Random random, LocalDate day, int i) {
        List<String> known = new ArrayList<>(notices.keySet());
        String any = known.isEmpty() ? "" : known.get(random.nextInt(known.size()));
        switch (random.nextInt(6)) {
            case 0, 1 ->
                notices.put(
                        "R-" + i,
                        Draft.of("R-" + i)
                                .title("Poste " + i)
                                .days(
                                        day.toString(),
                                        day.plusDays(14 + random.nextInt(14)).toString()));
            case 2 -> notices.computeIfPresent(any, (id, draft) -> draft.title("Poste corrigé le " + day));
            case 3 -> notices.remove(any);
            case 4 ->
                notices.computeIfPresent(
                        any,
                        (id, draft) ->
                                random.nextBoolean() ? draft.edition(Edition.CANCELLATION, day.toString()) : draft);
            default -> notices.computeIfPresent(any, (id, draft) -> draft);
        }
    }

    private static Map<String, String> titles(List<Offer> offers) {
        Map<String, String> titles = new TreeMap<>();
        offers.forEach(offer -> titles.put(offer.id().value(), offer.post().title()));
        return titles;
    }
}
