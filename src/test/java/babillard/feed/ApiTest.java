package babillard.feed;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.Samples;
import babillard.offer.Offer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The files for programs, judged by the schemas that are published beside them. */
class ApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private static final Built SAMPLES = Built.api(Samples.DAY, Samples.offers());

    static JsonNode json(Built built, String file, String schema) {
        Schema judge = SCHEMAS.getSchema(SchemaLocation.of("classpath:babillard/feed/api/schema/" + schema + ".json"));
        String text = built.text("api/v1/" + file);
        assertThat(judge.validate(text, InputFormat.JSON)).as(file).isEmpty();
        return tree(text);
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Built api(Offer... offers) {
        return Built.api(Built.DAY, List.of(offers));
    }

    @Test
    void everyFileIsAsItsSchemaSays() {
        Map<String, String> schemas = Map.of(
                "offers.json", "offers",
                "archive.json", "archives",
                "employers.json", "employers",
                "corps.json", "corps",
                "places.json", "places",
                "changes.json", "changes",
                "status.json", "status");
        for (Built built : List.of(SAMPLES, api())) {
            schemas.forEach((file, schema) -> json(built, file, schema));
            for (JsonNode month : json(built, "archive.json", "archives").get("months")) {
                String file = "archive/" + month.get("month").asText() + ".json";
                assertThat(json(built, file, "archive").get("offers"))
                        .hasSize(month.get("count").asInt());
            }
        }
    }

    @Test
    void theSchemasAreSchemasAndRefuseWhatIsWrong() {
        Schema meta = SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        SAMPLES.files().keySet().stream()
                .filter(file -> file.contains("/schema/"))
                .forEach(file -> assertThat(meta.validate(SAMPLES.text(file), InputFormat.JSON))
                        .as(file)
                        .isEmpty());
        Schema status = SCHEMAS.getSchema(SchemaLocation.of("classpath:babillard/feed/api/schema/status.json"));

        assertThat(status.validate("{\"day\":\"hier\",\"open\":-1}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void anOfferIsComplete() {
        JsonNode offer = json(
                        api(Draft.of("3134-25-0014/SR")
                                .hour("12h")
                                .section("MISSIONS", "<p>Écrire.</p>", "Écrire.")
                                .offer()),
                        "offers.json",
                        "offers")
                .at("/offers/0");

        assertThat(offer.get("id").asText()).isEqualTo("3134-25-0014-sr");
        assertThat(offer.at("/employer/slug").asText()).isEqualTo("province-sud");
        assertThat(offer.at("/corps/0/name").asText()).isEqualTo("Attaché");
        assertThat(offer.get("service").isNull()).isTrue();
        assertThat(offer.get("residenceYears").asInt()).isEqualTo(10);
        assertThat(offer.get("deadlineHour").asText()).isEqualTo("12h");
        assertThat(offer.at("/extras/0/value").asText()).isEqualTo("temps plein");
        assertThat(offer.at("/sections/0/html").asText()).isEqualTo("<p>Écrire.</p>");
    }

    @Test
    void everythingIsInOneFileALineEach() {
        List<String> lines = SAMPLES.text("api/v1/offers.ndjson").lines().toList();

        assertThat(lines).hasSize(14 + 8);
        assertThat(lines).extracting(line -> tree(line).get("status").asText()).contains("open", "closed", "cancelled");
    }

    @Test
    void whenThereAreManyANewNoticeRewritesTheNewestMonthAlone() {
        List<Offer> many = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String posted = "2025-0" + (6 + i % 3) + "-06";
            many.add(Draft.of("R-" + i)
                    .days(posted, "2025-12-05")
                    .section("MISSIONS", "<p>" + "mot ".repeat(300) + "</p>", "mot")
                    .offer());
        }
        Built before = Built.api(Built.DAY, many);
        many.add(Draft.of("NEUVE").days("2025-08-15", "2025-12-05").offer());
        Map<String, String> after = new TreeMap<>(Built.api(Built.DAY, many).texts());
        List<String> seen = new ArrayList<>();
        for (String file = "offers.json"; !file.isEmpty(); ) {
            JsonNode page = json(before, file, "offers");
            page.get("offers").forEach(offer -> seen.add(offer.get("id").asText()));
            String next = page.get("next").asText("");
            file = next.substring(next.lastIndexOf('/') + 1);
        }

        assertThat(seen).hasSize(300).doesNotHaveDuplicates();
        assertThat(after.keySet()).contains("api/v1/offers-2025-06.json", "api/v1/offers-2025-07.json");
        assertThat(after.get("api/v1/offers-2025-07.json")).isEqualTo(before.text("api/v1/offers-2025-07.json"));
        assertThat(after.get("api/v1/offers.json")).isNotEqualTo(before.text("api/v1/offers.json"));
    }

    @Test
    void noCellIsTakenForAFormula() {
        String csv = api(
                        Draft.of("A").title("=HYPERLINK(\"x\")").offer(),
                        Draft.of("B").title("a, \"b\"\nc").offer())
                .text("api/v1/offers.csv");

        assertThat(csv)
                .startsWith("\uFEFFid,reference,title,")
                .contains(",\"'=HYPERLINK(\"\"x\"\")\",")
                .contains(",\"a, \"\"b\"\"\nc\",")
                .endsWith("\r\n");
    }

    @Test
    void thePageForDevelopersNamesTheSchemaOfEachFile() throws IOException {
        String page;
        try (InputStream in = Api.class.getResourceAsStream("/babillard/portal/developpeurs.md")) {
            page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Matcher rows =
                Pattern.compile("\\| \\[([a-z]+\\.json)\\].*\\| \\[([a-z]+)\\]").matcher(page);
        int named = 0;
        for (; rows.find(); named++) {
            json(SAMPLES, rows.group(1), rows.group(2));
        }

        assertThat(named).isEqualTo(7);
    }

    @Property(tries = 200)
    void anyTextComesBack(@ForAll("hostile") String text) {
        Built built = api(Draft.of("A").title(text).employer(text).corps(text).offer());

        assertThat(json(built, "offers.json", "offers").at("/offers/0/title").asText())
                .isEqualTo(CleanText.unicode(text));
        assertThat(tree(built.text("api/v1/offers.ndjson")).at("/employer/name").asText())
                .isEqualTo(CleanText.unicode(text));
        json(built, "employers.json", "employers");
        json(built, "changes.json", "changes");
    }

    @Provide
    Arbitrary<String> hostile() {
        return Hostile.texts();
    }
}
