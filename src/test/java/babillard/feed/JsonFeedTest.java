package babillard.feed;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.offer.Offer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class JsonFeedTest {
    private static final String ADDRESS = "https://emploi.example/portail/";
    private static final Offer JURISTE = Draft.of("3134-25-0014/SR")
            .corps("Attaché", "Rédacteur")
            .section("Missions", "<p>Analyser les textes.</p><p>Suivre.</p>", "Analyser les textes.\nSuivre.")
            .offer();

    @Test
    void theFeedSaysWhatItIs() {
        JsonNode feed = Built.of(JURISTE).json("lieux/noumea/offres.json");

        assertThat(feed.get("title").asText()).isEqualTo("Nouméa – Offres");
        assertThat(feed.get("home_page_url").asText()).isEqualTo(ADDRESS + "lieux/noumea/");
        assertThat(feed.get("feed_url").asText()).isEqualTo(ADDRESS + "lieux/noumea/offres.json");
        assertThat(feed.get("language").asText()).isEqualTo("fr");
        assertThat(feed.has("next_url")).isFalse();
    }

    @Test
    void anItemTellsTheOffer() {
        JsonNode item = Built.of(JURISTE).json("offres.json").get("items").get(0);

        assertThat(item.get("id").asText()).isEqualTo("tag:emploi.example,2025:offre/3134-25-0014-sr");
        assertThat(item.get("url").asText()).isEqualTo(ADDRESS + "offres/3134-25-0014-sr.html");
        assertThat(item.get("title").asText()).isEqualTo("Juriste");
        assertThat(item.get("date_published").asText()).isEqualTo("2025-08-08T00:00:00+11:00");
        assertThat(item.get("authors").get(0).get("name").asText()).isEqualTo("Province Sud");
        assertThat(item.get("authors").get(0).get("url").asText()).isEqualTo(ADDRESS + "employeurs/province-sud/");
        assertThat(texts(item.get("tags"))).containsExactly("Attaché", "Rédacteur", "Nouméa");
        assertThat(item.get("summary").asText()).isEqualTo("Analyser les textes.");
    }

    @Test
    void theExtensionHoldsTheFields() {
        JsonNode offer =
                Built.of(JURISTE).json("offres.json").get("items").get(0).get("_offer");

        assertThat(offer).hasToString("""
                {"about":"https://emploi.example/portail/flux/","reference":"3134-25-0014/SR","employer":"Province Sud",\
                "corps":["Attaché","Rédacteur"],"domain":"droit public","direction":"Affaires juridiques",\
                "service":null,"place":"Nouméa","residence":"au moins égale à 10 ans","vacancy":"immédiatement",\
                "posted":"2025-08-08","deadline":"2025-08-29","status":"open"}""");
    }

    @Test
    void theSiteCarriesTheWholeTextAFacetTheSummary() {
        Built built = Built.of(JURISTE);

        assertThat(html(built.json("offres.json")))
                .contains("<h2>Missions</h2><p>Analyser les textes.</p><p>Suivre.</p>")
                .contains("<strong>Quotité\u00a0:</strong> temps plein");
        assertThat(html(built.json("corps/attache/offres.json")))
                .contains("<p>Analyser les textes.</p>")
                .doesNotContain("Suivre", "Quotité");
    }

    @Test
    void aLightFeedIsOneFile() {
        assertThat(Built.of(months(60)).files().keySet()).noneMatch(path -> path.contains("offres-"));
    }

    @Test
    void aHeavyFeedIsPagedByMonthOfPosting() {
        Built built = Built.of(months(700));

        JsonNode august = built.json("offres.json");
        JsonNode july = built.json("offres-2025-07.json");
        JsonNode june = built.json("offres-2025-06.json");
        assertThat(august.get("next_url").asText()).isEqualTo(ADDRESS + "offres-2025-07.json");
        assertThat(july.get("next_url").asText()).isEqualTo(ADDRESS + "offres-2025-06.json");
        assertThat(july.get("feed_url").asText()).isEqualTo(ADDRESS + "offres-2025-07.json");
        assertThat(june.has("next_url")).isFalse();
        assertThat(posted(august)).containsOnly("2025-08-08");
        assertThat(posted(july)).containsOnly("2025-07-18");
        assertThat(posted(june)).containsOnly("2025-06-27");
        assertThat(august.get("items").size()
                        + july.get("items").size()
                        + june.get("items").size())
                .isEqualTo(700);
    }

    @Test
    void oneOfferMoreLeavesOldPagesAsTheyAre() {
        List<Offer> offers = new ArrayList<>(List.of(months(700)));
        Built before = Built.of(Built.PORTAL, offers);
        offers.add(Draft.of("new").days("2025-08-15", "2025-08-29").offer());
        Built after = Built.of(Built.PORTAL, offers);

        assertThat(after.bytes("offres-2025-07.json")).isEqualTo(before.bytes("offres-2025-07.json"));
        assertThat(after.bytes("offres-2025-06.json")).isEqualTo(before.bytes("offres-2025-06.json"));
        assertThat(after.bytes("offres.json")).isNotEqualTo(before.bytes("offres.json"));
    }

    @Test
    void whatIsNotPagedWeighsNoMoreThanTheLimit() {
        for (int count = 150; count < 300; count += 5) {
            Built built = Built.of(months(count));
            if (!built.json("offres.json").has("next_url")) {
                assertThat(built.bytes("offres.json")).hasSizeLessThanOrEqualTo(250_000);
            }
        }
    }

    /** Offers in turn of June, July and August, of about a kilobyte each. */
    private static Offer[] months(int count) {
        Offer[] offers = new Offer[count];
        for (int i = 0; i < count; i++) {
            String posted = List.of("2025-06-27", "2025-07-18", "2025-08-08").get(i % 3);
            offers[i] = Draft.of("25-" + i + "/MPRH").days(posted, "2025-08-22").offer();
        }
        return offers;
    }

    private static String html(JsonNode feed) {
        return feed.get("items").get(0).get("content_html").asText();
    }

    private static List<String> posted(JsonNode feed) {
        return stream(feed.get("items"))
                .map(item -> item.get("_offer").get("posted").asText())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
