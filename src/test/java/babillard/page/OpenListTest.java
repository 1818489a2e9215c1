package babillard.page;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.offer.Offer;
import babillard.site.Artifact;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenListTest {
    private static final String BASE = "https://emploi.example/";

    @Test
    void everyOpenOfferIsThereByDeadline() throws IOException {
        PageInput input = TestPortal.smallTown();

        assertThat(read(input).get("offers").findValuesAsText("i"))
                .isEqualTo(input.catalogue().open().stream()
                        .map(offer -> offer.id().value())
                        .toList());
    }

    @Test
    void theNamesAreThoseOfOpenOffersAlone() throws IOException {
        JsonNode list = read(TestPortal.smallTown());

        assertThat(list.get("employers").toString()).contains("[\"province-sud\",\"Province Sud\"]");
        assertThat(list.get("employers").toString()).doesNotContain("commune-de-belep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"</script><script>", "a\"b\\c\nd\te", "\u2028\u2029&amp;", "\ud83d\ude00 été"})
    void anyTextComesThrough(String title) throws IOException {
        PageInput input = TestPortal.input(
                BASE,
                SmallTown.TODAY,
                List.of(new OfferDraft("1/SR").title(title).offer()));

        assertThat(read(input).get("offers").get(0).get("t").asText()).isEqualTo(title);
        assertThat(written(input)).doesNotContain("<", ">", "&");
    }

    @Test
    void aThousandOffersWeighLittle() throws IOException {
        List<Offer> many = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            many.add(new OfferDraft("3134-25-" + i + "/SR")
                    .employer(SmallTown.SOUTH)
                    .corps(SmallTown.REDACTEUR)
                    .at("Koné", SmallTown.KONE)
                    .offer());
        }
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(written(TestPortal.input(BASE, SmallTown.TODAY, many)).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(compressed.size()).isLessThan(40_000);
    }

    private static JsonNode read(PageInput input) throws IOException {
        return new ObjectMapper().readTree(written(input));
    }

    private static String written(PageInput input) {
        Artifact list = Pages.of(input).stream()
                .filter(artifact -> artifact.path().equals(OpenList.PATH))
                .findFirst()
                .orElseThrow();
        return TestPortal.html(list);
    }
}
