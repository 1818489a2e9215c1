package babillard.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.xml.sax.InputSource;

/** Whatever a notice says, each feed stays valid and gives the same text back. */
class HostileFeedsTest {
    private static final int TRIES = 300;

    @Property(tries = TRIES)
    void aTitleComesBackFromRss(@ForAll("hostile") String title) throws Exception {
        Built built = Built.of(Draft.of("A").title(title).offer());

        assertThat(built.rssText("offres.rss", "title", 1)).isEqualTo(asXml(title));
        assertThat(new SyndFeedInput()
                        .build(new InputSource(new ByteArrayInputStream(built.bytes("offres.rss"))))
                        .getEntries())
                .hasSize(1);
    }

    @Property(tries = TRIES)
    void aTitleComesBackFromJson(@ForAll("hostile") String title) {
        Built built = Built.of(Draft.of("A").title(title).offer());

        assertThat(item(built).get("title").asText()).isEqualTo(asUnicode(title));
    }

    @Property(tries = TRIES)
    void aTitleComesBackFromAtom(@ForAll("hostile") String title) throws Exception {
        Built built = Built.of(Draft.of("A").title(title).offer());

        assertThat(built.rssText("offres.atom", "title", 1)).isEqualTo(asXml(title));
        assertThat(new SyndFeedInput()
                        .build(new InputSource(new ByteArrayInputStream(built.bytes("offres.atom"))))
                        .getEntries())
                .hasSize(1);
    }

    @Property(tries = TRIES)
    void aTitleComesBackFromTheCalendar(@ForAll("hostile") String title) {
        Built built = Built.of(Draft.of("A").title(title).offer());

        VEvent event =
                (VEvent) built.calendar("offres.ics").getComponents("VEVENT").get(0);
        assertThat(event.getProperty("SUMMARY").orElseThrow().getValue()).contains(CleanText.plain(title));
    }

    @Property(tries = TRIES)
    void anEmployerAndACorpsComeBack(@ForAll("hostile") String name) {
        Built built = Built.of(Draft.of("A").employer(name).corps(name).offer());

        assertThat(built.rssText("offres.rss", "dc:creator", 0)).isEqualTo(asXml(name));
        assertThat(built.rssText("offres.rss", "category", 0)).isEqualTo(asXml(name));
        assertThat(item(built).get("_offer").get("employer").asText()).isEqualTo(asUnicode(name));
        built.files().keySet().stream()
                .filter(path -> path.matches(".*(rss|atom)"))
                .forEach(built::xml);
        built.files().keySet().stream().filter(path -> path.endsWith(".json")).forEach(built::json);
    }

    @Property(tries = TRIES)
    void aTextComesBackAndStaysText(@ForAll("hostile") String text) {
        String line = text.lines().findFirst().orElseThrow().strip();
        Built built = Built.of(
                Draft.of("A").employer(text).section(text, "<p>écrit</p>", text).offer());

        Document html = Jsoup.parseBodyFragment(built.rssText("offres.rss", "description", 1));
        String opening = html.select("p").first().wholeText();
        if (line.length() <= 1_000) {
            assertThat(opening).isEqualTo(asXml(line));
        } else {
            assertThat(opening).hasSizeGreaterThan(900).endsWith("…");
            assertThat(asXml(line)).startsWith(opening.substring(0, opening.length() - 1));
        }
        assertInert(html);
        assertInert(Jsoup.parseBodyFragment(item(built).get("content_html").asText()));
    }

    private static void assertInert(Document html) {
        assertThat(html.body().getAllElements()).allSatisfy(element -> {
            assertThat(element.tagName()).isIn("body", "ul", "li", "strong", "p", "h2");
            assertThat(element.attributes()).isEmpty();
        });
    }

    private static JsonNode item(Built built) {
        return built.json("offres.json").get("items").get(0);
    }

    @Provide
    Arbitrary<String> hostile() {
        return Hostile.texts();
    }

    /** What XML can hold of a text, said in another way than the feeds do it. */
    private static String asXml(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD")
                .replaceAll("\\r\\n?", "\n");
    }

    private static String asUnicode(String text) {
        return text.replaceAll("[\\x{D800}-\\x{DFFF}]", "\uFFFD");
    }
}
