package babillard.feed;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.catalogue.Catalogue;
import babillard.ledger.Ledger;
import babillard.offer.Offer;
import babillard.site.Artifact;
import babillard.site.Language;
import babillard.site.SitePath;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LandmarksTest {
    private static final List<SitePath> PAGES = List.of(
            SitePath.page(""),
            SitePath.page("offres"),
            new SitePath("404.html"),
            new SitePath("offres/a.html"),
            new SitePath("offres/b.html"));
    private static final List<Offer> OFFERS = List.of(
            Draft.of("A").offer(),
            Draft.of("B").days("2025-07-11", "2025-08-01").offer());
    private static final Built BUILT = Built.landmarks(OFFERS, PAGES);

    @Test
    void theSitemapNamesWhatMayBeIndexed() {
        assertThat(BUILT.xml("sitemap.xml").getElementsByTagName("loc").getLength())
                .isEqualTo(3);
        assertThat(BUILT.text("sitemap.xml"))
                .contains("/portail/offres/a.html</loc>\n<lastmod>2025-08-08</lastmod>")
                .doesNotContain("404", "offres/b.html");
    }

    @Test
    void aLargeSitemapHasAnIndex() {
        Catalogue catalogue = Catalogue.of(Built.DAY, List.of());
        FeedInput input = Built.input(catalogue, Ledger.EMPTY, Built.PORTAL);
        List<SitePath> pages = IntStream.range(0, 25)
                .mapToObj(i -> SitePath.page("lieux/l" + i))
                .toList();

        assertThat(Sitemap.artifacts(input, pages, List.of(Language.OF_NOTICES), 10))
                .extracting(Artifact::path)
                .extracting(SitePath::value)
                .containsExactly("sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml");
    }

    @Test
    void theSitemapSaysWhereAPageIsInEachLanguage() {
        FeedInput input = Built.input(Catalogue.of(Built.DAY, List.of()), Ledger.EMPTY, Built.PORTAL);
        Language english = new Language("en");
        SitePath both = SitePath.page("lieux");
        List<SitePath> pages = List.of(both, english.path(both), SitePath.page("a-propos"));
        String map = Built.text(Sitemap.artifacts(input, pages, List.of(Language.OF_NOTICES, english))
                .get(0));

        assertThat(map.split("hreflang=\"fr\" href=\"https://emploi.example/portail/lieux/\""))
                .hasSize(3);
        assertThat(map.split("hreflang=\"en\" href=\"https://emploi.example/portail/en/lieux/\""))
                .hasSize(3);
    }

    @Test
    void robotsFindTheSitemap() {
        assertThat(BUILT.text("robots.txt")).contains("Sitemap: https://emploi.example/portail/sitemap.xml\n");
    }

    @Test
    void aWeaknessHasSomeoneToBeToldTo() {
        assertThat(BUILT.text(".well-known/security.txt").lines())
                .contains("Contact: mailto:securite@emploi.example", "Expires: 2026-06-30T00:00:00Z");
    }

    @Test
    void aBrowserCanAddTheSearch() {
        var xml = BUILT.xml("opensearch.xml");

        assertThat(xml.getElementsByTagName("ShortName").item(0).getTextContent())
                .hasSizeBetween(1, 16);
        assertThat(BUILT.text("opensearch.xml"))
                .contains("template=\"https://emploi.example/portail/recherche/?q={searchTerms}\"");
    }

    @Test
    void openDataPortalsFindTheFilesAndTheLicence() throws Exception {
        JsonNode catalogue = new ObjectMapper().readTree(BUILT.text("catalog.jsonld"));

        assertThat(catalogue.at("/dcat:dataset/dcat:distribution")).hasSize(3);
        assertThat(catalogue.at("/dcat:dataset/dct:license/@id").asText()).isEqualTo("https://licence.example/ouverte");
        assertThat(catalogue.at("/dcat:dataset/dct:publisher/foaf:name/@value").asText())
                .isEqualTo("Offres");
    }

    @Test
    void theManifestStartsAtTheHomePage() throws Exception {
        JsonNode manifest = new ObjectMapper().readTree(BUILT.text("manifest.webmanifest"));

        assertThat(manifest.get("start_url").asText()).isEqualTo("/portail/");
        assertThat(manifest.at("/icons/0/src").asText()).isEqualTo("/portail/assets/favicon.svg");
    }

    @Test
    void hostsAreToldTheTypesAndWhoMayRead() {
        assertThat(BUILT.text("_headers"))
                .contains("/portail/*.rss\n  Content-Type: application/rss+xml; charset=utf-8\n")
                .contains("/portail/api/*\n  Access-Control-Allow-Origin: *\n");
    }

    @Test
    void hostsAreToldThePolicyOfThePages() throws IOException {
        String layout = Files.readString(Path.of("templates/layout.ftlh"));
        String start = "http-equiv=\"Content-Security-Policy\" content=\"";
        String written = layout.substring(layout.indexOf(start) + start.length());
        String policy = written.substring(0, written.indexOf("\">\n")).replaceAll("<#if.*?</#if>", "")
                + "; frame-ancestors 'none'";

        assertThat(BUILT.text("_headers"))
                .contains("/portail/*\n", "  Content-Security-Policy: " + policy + "\n")
                .contains("/portail/sw.js\n  ! Cache-Control\n  Cache-Control: no-cache\n");
        assertThat(Files.readString(Path.of("src/hosting/nginx.conf"))).contains("\"" + policy + "\"");
        assertThat(Files.readString(Path.of("src/hosting/apache.conf"))).contains("\"" + policy + "\"");
    }

    @Test
    void everyFeedNamesTheHub() {
        Built feeds = Built.of(OFFERS.get(0));

        assertThat(feeds.text("offres.rss")).contains("<atom:link href=\"https://hub.example/\" rel=\"hub\"/>");
        assertThat(feeds.text("offres.atom")).contains("<link rel=\"hub\" href=\"https://hub.example/\"/>");
        assertThat(feeds.json("offres.json").at("/hubs/0/url").asText()).isEqualTo("https://hub.example/");
    }
}
