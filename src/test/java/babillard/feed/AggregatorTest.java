package babillard.feed;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.catalogue.Catalogue;
import babillard.offer.Offer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A program that reads {@code changes.json} once a week ends with exactly the open offers, whatever happens. */
class AggregatorTest {
    private static final int DAYS = 120;

    @Property(tries = 40)
    void endsWithExactlyTheOpenOffers(@ForAll Random random) {
        LifeStory story = new LifeStory(random);
        Map<String, String> copy = new TreeMap<>();
        LocalDate read = LocalDate.MIN;
        int weekday = random.nextInt(7);
        for (int i = 0; i < DAYS; i++) {
            Catalogue catalogue = story.next();
            if (i % 7 == weekday) {
                read(copy, Built.api(catalogue, story.ledger()), read);
                read = catalogue.day();
                assertThat(copy).isEqualTo(titles(catalogue.open()));
            }
        }
        assertThat(read).isAfter(LifeStory.START.plusDays(DAYS - 8));
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

    private static Map<String, String> titles(List<Offer> offers) {
        Map<String, String> titles = new TreeMap<>();
        offers.forEach(offer -> titles.put(offer.id().value(), offer.post().title()));
        return titles;
    }
}
