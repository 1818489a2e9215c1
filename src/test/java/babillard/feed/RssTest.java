package babillard.feed;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.offer.Offer;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

class RssTest {
    private static final Offer JURISTE = Draft.of("3134-25-0014/SR")
            .days("2025-08-08", "2025-08-29")
            .hour("15 heures")
            .section("Missions", "<p>Analyser les textes.</p><p>Suivre.</p>", "Analyser les textes.\nSuivre.")
            .offer();

    @Test
    void anItemTellsTheOffer() throws Exception {
        SyndEntry item = read(Built.of(JURISTE), "offres.rss").getEntries().get(0);

        assertThat(item.getTitle()).isEqualTo("Juriste");
        assertThat(item.getLink()).isEqualTo("https://emploi.example/portail/offres/3134-25-0014-sr.html");
        assertThat(item.getUri()).isEqualTo("tag:emploi.example,2025:offre/3134-25-0014-sr");
        assertThat(item.getAuthor()).isEqualTo("Province Sud");
        assertThat(item.getPublishedDate()).isEqualTo(Instant.parse("2025-08-07T13:00:00Z"));
        assertThat(item.getCategories()).extracting("name").containsExactly("Attaché");
        Document html = Jsoup.parse(item.getDescription().getValue());
        assertThat(html.select("li").eachText())
                .startsWith("Employeur : Province Sud", "Clôture : vendredi 29 août 2025 (15 heures)")
                .endsWith("Référence : 3134-25-0014/SR");
        assertThat(html.select("p").eachText()).containsExactly("Analyser les textes.");
    }

    @Test
    void aFeedIsTheseBytes() {
        Offer offer = Draft.of("25-1/MPRH").title("A & <B> ]]>").offer();

        assertThat(Built.of(offer).text("offres.rss")).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <?xml-stylesheet type="text/css" href="/portail/assets/flux.css"?>
                <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel>
                <title>Offres</title>
                <link>https://emploi.example/portail/</link>
                <description>Les offres du service public.</description>
                <language>fr</language>
                <lastBuildDate>Fri, 8 Aug 2025 00:00:00 +1100</lastBuildDate>
                <atom:link href="https://emploi.example/portail/offres.rss" rel="self" type="application/rss+xml"/>
                <atom:link href="https://hub.example/" rel="hub"/>
                <item>
                <title>A &amp; &lt;B&gt; ]]&gt;</title>
                <link>https://emploi.example/portail/offres/25-1-mprh.html</link>
                <guid isPermaLink="false">tag:emploi.example,2025:offre/25-1-mprh</guid>
                <pubDate>Fri, 8 Aug 2025 00:00:00 +1100</pubDate>
                <dc:creator>Province Sud</dc:creator>
                <category>Attaché</category>
                <description>\
                &lt;ul&gt;\
                &lt;li&gt;&lt;strong&gt;Employeur\u00a0:&lt;/strong&gt; Province Sud&lt;/li&gt;\
                &lt;li&gt;&lt;strong&gt;Clôture\u00a0:&lt;/strong&gt; vendredi 29 août 2025&lt;/li&gt;\
                &lt;li&gt;&lt;strong&gt;Corps\u00a0:&lt;/strong&gt; Attaché&lt;/li&gt;\
                &lt;li&gt;&lt;strong&gt;Domaine\u00a0:&lt;/strong&gt; droit public&lt;/li&gt;\
                &lt;li&gt;&lt;strong&gt;Direction\u00a0:&lt;/strong&gt; Affaires juridiques&lt;/li&gt;\
                &lt;li&gt;&lt;strong&gt;Lieu de travail\u00a0:&lt;/strong&gt; Nouméa&lt;/li&gt;\
                &lt;li&gt;&lt;strong&gt;Poste à pourvoir\u00a0:&lt;/strong&gt; immédiatement&lt;/li&gt;\
                &lt;li&gt;&lt;strong&gt;Durée de résidence exigée\u00a0:&lt;/strong&gt; au moins égale à 10 ans&lt;/li&gt;\
                &lt;li&gt;&lt;strong&gt;Référence\u00a0:&lt;/strong&gt; 25-1/MPRH&lt;/li&gt;\
                &lt;/ul&gt;\
                </description>
                </item>
                </channel>
                </rss>
                """);
    }

    @Test
    void theChannelTellsTheSite() throws Exception {
        SyndFeed feed = read(Built.of(JURISTE), "offres.rss");

        assertThat(feed.getFeedType()).isEqualTo("rss_2.0");
        assertThat(feed.getTitle()).isEqualTo("Offres");
        assertThat(feed.getLink()).isEqualTo("https://emploi.example/portail/");
        assertThat(feed.getDescription()).isEqualTo("Les offres du service public.");
        assertThat(feed.getLanguage()).isEqualTo("fr");
    }

    @Test
    void eachFacetHasItsChannel() throws Exception {
        SyndFeed feed = read(Built.of(JURISTE), "employeurs/province-sud/offres.rss");

        assertThat(feed.getTitle()).isEqualTo("Province Sud – Offres");
        assertThat(feed.getLink()).isEqualTo("https://emploi.example/portail/employeurs/province-sud/");
        assertThat(feed.getDescription())
                .isEqualTo("Les offres d’emploi ouvertes de cet employeur\u00a0: Province Sud.");
        assertThat(feed.getEntries()).hasSize(1);
    }

    @Test
    void namesItsOwnAddress() {
        Built built = Built.of(JURISTE);

        for (String path : List.of("offres.rss", "corps/attache/offres.rss", "lieux/noumea/offres.rss")) {
            Element self = (Element) built.xml(path)
                    .getElementsByTagNameNS("http://www.w3.org/2005/Atom", "link")
                    .item(0);
            assertThat(self.getAttribute("href")).isEqualTo("https://emploi.example/portail/" + path);
            assertThat(self.getAttribute("rel")).isEqualTo("self");
        }
    }

    @Test
    void datesAreThoseOfNoumeaInTheWordsOfTheStandard() {
        Offer first = Draft.of("A").days("2025-08-01", "2025-08-29").offer();
        Offer left = Draft.of("B").days("2025-07-11", "2025-08-12").offer();
        String rss = Built.of(first, JURISTE, left).text("offres.rss");

        assertThat(rss)
                .contains("<pubDate>Fri, 1 Aug 2025 00:00:00 +1100</pubDate>")
                .contains("<lastBuildDate>Fri, 8 Aug 2025 00:00:00 +1100</lastBuildDate>");
    }

    @Test
    void theIdentityIsNoLink() {
        Element guid = (Element)
                Built.of(JURISTE).xml("offres.rss").getElementsByTagName("guid").item(0);

        assertThat(guid.getAttribute("isPermaLink")).isEqualTo("false");
    }

    @Test
    void allOpenOffersAreThereTheNewestFirstAndNoOther() throws Exception {
        Built built = Built.of(
                Draft.of("old").days("2025-07-18", "2025-08-15").offer(),
                Draft.of("new").days("2025-08-15", "2025-09-12").offer(),
                Draft.of("closed").days("2025-07-18", "2025-08-14").offer(),
                Draft.of("waiting").days("2025-08-16", "2025-09-12").offer(),
                Draft.of("middle").days("2025-08-01", "2025-08-29").offer());

        for (String path : List.of("offres.rss", "employeurs/province-sud/offres.rss")) {
            assertThat(read(built, path).getEntries())
                    .extracting(SyndEntry::getUri)
                    .containsExactly(
                            "tag:emploi.example,2025:offre/new",
                            "tag:emploi.example,2025:offre/middle",
                            "tag:emploi.example,2025:offre/old");
        }
    }

    @Test
    void itemsComeLast() {
        Node channel = Built.of(JURISTE, Draft.of("B").offer())
                .xml("offres.rss")
                .getElementsByTagName("channel")
                .item(0);
        boolean seen = false;
        for (Node node = channel.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                assertThat(element.getTagName().equals("item") || !seen).isTrue();
                seen = element.getTagName().equals("item");
            }
        }
        assertThat(seen).isTrue();
    }

    @Test
    void aFacetWithoutOpenOfferIsEmptyAndValid() throws Exception {
        Built built = Built.of(Draft.of("closed")
                .employer("Commune de Poum")
                .days("2025-03-28", "2025-04-18")
                .offer());

        assertThat(read(built, "employeurs/commune-de-poum/offres.rss").getEntries())
                .isEmpty();
        assertThat(built.text("employeurs/commune-de-poum/offres.rss")).doesNotContain("lastBuildDate");
        assertThat(built.json("employeurs/commune-de-poum/offres.json").get("items"))
                .isEmpty();
    }

    @Test
    void anOfferWithoutEmployerSpeaksForThePortal() throws Exception {
        Built built = Built.of(Draft.of("A").noEmployer().offer());

        assertThat(read(built, "offres.rss").getEntries().get(0).getAuthor()).isEqualTo("Offres");
    }

    @Test
    void aLongOpeningIsCutBetweenWords() {
        String words = "mission ".repeat(2_000);
        String html =
                Built.of(Draft.of("A").section("", "<p></p>", words).offer()).rssText("offres.rss", "description", 1);

        assertThat(Jsoup.parse(html).select("p").text()).endsWith("mission…").hasSizeBetween(900, 1_001);
    }

    private static SyndFeed read(Built built, String path) throws FeedException, IOException {
        try (ByteArrayInputStream in = new ByteArrayInputStream(built.bytes(path))) {
            return new SyndFeedInput().build(new InputSource(in));
        }
    }
}
