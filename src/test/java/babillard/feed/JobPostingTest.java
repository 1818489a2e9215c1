package babillard.feed;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.Samples;
import babillard.offer.Offer;
import babillard.site.Crumb;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The JSON-LD of an offer's page, read as a search engine does: out of the HTML, by a parser of JSON. */
class JobPostingTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode graph(Offer offer) {
        String script = JobPosting.of(offer, Built.PORTAL);
        Document page = Jsoup.parse("<script type=\"application/ld+json\">" + script + "</script><h1>x</h1>");
        assertThat(page.select("h1")).hasSize(1);
        try {
            return JSON.readTree(page.selectFirst("script").data()).get("@graph");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> types(JsonNode graph) {
        return StreamSupport.stream(graph.spliterator(), false)
                .map(node -> node.get("@type").asText())
                .toList();
    }

    @Test
    void anOpenOfferIsAPosting() {
        JsonNode posting =
                graph(Draft.of("3134-25-0014/SR").title("Juriste").offer()).get(0);

        assertThat(posting.get("@type").asText()).isEqualTo("JobPosting");
        assertThat(posting.get("title").asText()).isEqualTo("Juriste");
        assertThat(posting.get("description").asText()).contains("<li><strong>Employeur");
        assertThat(posting.get("datePosted").asText()).isEqualTo("2025-08-08");
        assertThat(posting.get("validThrough").asText()).isEqualTo("2025-08-29T23:59:59+11:00");
        assertThat(posting.at("/identifier/value").asText()).isEqualTo("3134-25-0014/SR");
        assertThat(posting.at("/hiringOrganization/name").asText()).isEqualTo("Province Sud");
        assertThat(posting.at("/jobLocation/0/address/addressLocality").asText())
                .isEqualTo("Nouméa");
        assertThat(posting.at("/jobLocation/0/address/addressCountry").asText()).isEqualTo("NC");
        assertThat(posting.get("directApply").asBoolean(true)).isFalse();
    }

    @Test
    void nothingIsInvented() {
        assertThat(graph(Draft.of("A").offer()).get(0).fieldNames())
                .toIterable()
                .doesNotContain("baseSalary", "employmentType", "experienceRequirements", "totalJobOpenings");
    }

    @Test
    void anOfferWithoutEmployerIsThatOfThePortal() {
        assertThat(graph(Draft.of("A").noEmployer().offer())
                        .at("/0/hiringOrganization/name")
                        .asText())
                .isEqualTo("Offres");
    }

    @Test
    void anyOtherPageTellsItsPlace() throws IOException {
        JsonNode list = JSON.readTree(JobPosting.ofTrail(List.of(
                new Crumb("Accueil", "https://emploi.example/portail/"),
                new Crumb("Employeurs </script>", "https://emploi.example/portail/employeurs/"),
                new Crumb("Province Sud", "https://emploi.example/portail/employeurs/province-sud/"))));

        assertThat(list.get("@type").asText()).isEqualTo("BreadcrumbList");
        assertThat(list.findValuesAsText("name")).containsExactly("Accueil", "Employeurs </script>", "Province Sud");
        assertThat(list.findValuesAsText("position")).containsExactly("1", "2", "3");
        assertThat(list.findValuesAsText("item"))
                .containsExactly("https://emploi.example/portail/", "https://emploi.example/portail/employeurs/");
    }

    @Test
    void everySampleHasWhatIsRequired() {
        for (Offer offer : Samples.offers()) {
            JsonNode graph = graph(offer);
            assertThat(types(graph)).containsExactly("JobPosting", "BreadcrumbList");
            assertThat(graph.get(0).fieldNames())
                    .toIterable()
                    .contains("title", "description", "datePosted", "hiringOrganization", "jobLocation");
        }
    }

    @Property(tries = 300)
    void noTitleEndsTheScript(@ForAll("hostile") String title) throws IOException {
        String script = JobPosting.of(Draft.of("A").title(title).offer(), Built.PORTAL);

        assertThat(script).doesNotContain("<", "\u2028", "\u2029");
        assertThat(title(JSON.readTree(script).get("@graph"))).isEqualTo(CleanText.unicode(title));
    }

    /** Where it reads on from its buffer, jsoup takes U+FFFF for the end of a page; no notice that is read holds one. */
    @Property(tries = 300)
    void everyTitleIsReadOutOfThePage(@ForAll("hostile") String title) {
        String held = title.replace('\uFFFF', '\uFFFD');

        assertThat(title(graph(Draft.of("A").title(held).offer()))).isEqualTo(CleanText.unicode(held));
    }

    private static String title(JsonNode graph) {
        return graph.get(0).get("title").asText();
    }

    @Provide
    Arbitrary<String> hostile() {
        return Hostile.texts();
    }
}
