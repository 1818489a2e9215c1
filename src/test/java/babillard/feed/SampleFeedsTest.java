package babillard.feed;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.Samples;
import com.fasterxml.jackson.databind.JsonNode;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** The feeds of the notices that come with the project, as they are published. */
class SampleFeedsTest {
    private static final Built SAMPLES = Built.of(Built.PORTAL, Samples.offers());

    @Test
    void everyFeedIsValid() throws Exception {
        for (String path : SAMPLES.files().keySet()) {
            switch (path.substring(path.lastIndexOf('.'))) {
                case ".rss", ".atom" -> {
                    SAMPLES.xml(path);
                    new SyndFeedInput().build(new InputSource(new ByteArrayInputStream(SAMPLES.bytes(path))));
                }
                case ".ics" -> SAMPLES.calendar(path);
                default -> SAMPLES.json(path);
            }
        }
    }

    @Test
    void bothFormatsTellTheFourteenOpenOffersNewestFirst() throws Exception {
        var rss = new SyndFeedInput().build(new InputSource(new ByteArrayInputStream(SAMPLES.bytes("offres.rss"))));

        assertThat(rss.getEntries())
                .hasSize(14)
                .extracting(SyndEntry::getUri)
                .containsExactlyElementsOf(
                        SAMPLES.json("offres.json").get("items").findValuesAsText("id"))
                .doesNotHaveDuplicates();
        assertThat(rss.getEntries().get(0).getLink()).endsWith("/offres/3134-25-0931-sr.html");
    }

    @Test
    void noAddressIsRelativeAndNothingIsActive() {
        for (JsonNode item : SAMPLES.json("offres.json").get("items")) {
            Document html = Jsoup.parseBodyFragment(item.get("content_html").asText());
            assertThat(html.select("[href]").eachAttr("href"))
                    .allMatch(href -> href.startsWith("mailto:") || href.startsWith("https://"));
            assertThat(html.select("script, style, iframe, form, [src], [onclick], [style]"))
                    .isEmpty();
        }
    }

    @Test
    void theWholeTextIsInTheFeedOfTheSite() {
        String html = SAMPLES.json("offres.json").toString();

        assertThat(html)
                .contains("Désamorcer un conflit", "recrutement@mont-dore.example")
                .contains("<table>")
                .doesNotContain("3134-25-0857", "3134-25-0957");
    }
}
