package babillard.feed;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.catalogue.Catalogue;
import babillard.ledger.Ledger;
import babillard.site.Masthead;
import babillard.site.SitePath;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.NodeList;

/** Whatever a notice says, and whatever a portal is called, the table and the files for machines stay valid. */
class HostilePortalTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TRIES = 150;

    @Property(tries = TRIES)
    void everyCellOfTheTableComesBack(@ForAll("hostile") String text) throws IOException {
        Built built = Built.api(
                Built.DAY,
                List.of(Draft.of("A").title(text).employer(text).corps(text).offer()));
        List<String[]> rows = new ArrayList<>();
        new CsvMapper()
                .readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .<String[]>readValues(built.bytes("api/v1/offers.csv"))
                .forEachRemaining(rows::add);

        assertThat(rows).hasSize(2).allMatch(row -> row.length == rows.get(0).length);
        for (int column = 2; column <= 4; column++) {
            assertThat(rows.get(1)[column]).isEqualTo(CleanText.plain(text));
        }
    }

    @Property(tries = TRIES)
    void whateverThePortalIsCalledItsFilesSaySo(@ForAll("hostile") String text) throws IOException {
        String name = text.strip();
        Masthead portal = new Masthead(Built.PORTAL.base(), name, name, "emploi.example");
        Catalogue catalogue =
                Catalogue.of(Built.DAY, List.of(Draft.of("A").noEmployer().offer()));
        Built marks = Built.landmarks(portal, catalogue, List.of(SitePath.page("")));
        Built feeds = Built.of(portal, catalogue, Ledger.assumed(catalogue));

        assertThat(CleanText.xml(name)).startsWith(text(marks, "opensearch.xml", "Description"));
        assertThat(text(marks, "opensearch.xml", "Description").length()).isBetween(1, 1024);
        assertThat(text(marks, "opensearch.xml", "ShortName").length()).isBetween(1, 16);
        assertThat(text(marks, "sitemap.xml", "loc")).isEqualTo("https://emploi.example/portail/");
        JsonNode data = JSON.readTree(marks.text("catalog.jsonld"));
        assertThat(data.at("/dct:title/@value").asText()).isEqualTo(CleanText.unicode(name));
        assertThat(JSON.readTree(marks.text("manifest.webmanifest")).get("name").asText())
                .isEqualTo(CleanText.unicode(name));
        assertThat(text(feeds, "offres.rss", "title")).isEqualTo(CleanText.xml(name));
        assertThat(text(feeds, "offres.atom", "subtitle")).isEqualTo(CleanText.xml(name));
        assertThat(feeds.json("offres.json").get("title").asText()).isEqualTo(CleanText.unicode(name));
        assertThat(feeds.calendar("offres.ics")
                        .getProperty("NAME")
                        .orElseThrow()
                        .getValue())
                .isEqualTo(CleanText.plain(name));
    }

    @Property(tries = 20)
    void anOfferStandsOnceInEachFormatUnderOneName(@ForAll("hostile") String text) {
        Built built = Built.of(
                Draft.of("A").title(text).offer(), Draft.of("B").corps(text).offer());

        List<String> ids = built.json("offres.json").findValuesAsText("id");
        for (String path : List.of("offres.rss", "offres.atom")) {
            NodeList names = built.xml(path).getElementsByTagName(path.endsWith("rss") ? "guid" : "id");
            int head = names.getLength() - ids.size();
            for (int i = 0; i < ids.size(); i++) {
                assertThat(names.item(head + i).getTextContent()).isEqualTo(ids.get(i));
            }
        }
        assertThat(ids).hasSize(2).doesNotHaveDuplicates();
    }

    private static String text(Built built, String path, String element) {
        return built.xml(path).getElementsByTagName(element).item(0).getTextContent();
    }

    @Provide
    Arbitrary<String> hostile() {
        return Hostile.texts();
    }
}
