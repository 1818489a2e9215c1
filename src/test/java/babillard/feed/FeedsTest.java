package babillard.feed;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.offer.Offer;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FeedsTest {
    private static final Offer OFFER = Draft.of("3134-25-0014/SR")
            .title("Ingénieur İI")
            .corps("Ingénieur", "Technicien")
            .section("MISSIONS", "<p>Mesurer.</p>", "Mesurer.")
            .offer();

    @Test
    void thereIsOneOfEachFormatForTheSiteEachEmployerCorpsAndPlace() {
        assertThat(Built.of(OFFER).files().keySet())
                .isEqualTo(Stream.of(
                                "",
                                "cloture-proche/",
                                "corps/ingenieur/",
                                "corps/technicien/",
                                "employeurs/province-sud/",
                                "lieux/noumea/")
                        .flatMap(page -> Stream.of("offres.atom", "offres.ics", "offres.json", "offres.rss")
                                .map(page::concat))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void anEmptySiteHasItsFeeds() {
        Built built = Built.of();

        assertThat(built.json("offres.json").get("items")).isEmpty();
        assertThat(built.xml("offres.rss").getElementsByTagName("item").getLength())
                .isZero();
    }

    @Test
    void identityDependsOnTheReferenceAlone() {
        Offer renamed = Draft.of("3134-25-0014/SR")
                .title("Autre titre")
                .file("autre/dossier.txt")
                .employer("Congrès")
                .days("2025-08-01", "2025-08-22")
                .offer();
        Built moved = Built.of(Built.portal("http://ailleurs.example:8080/"), List.of(renamed));

        assertThat(moved.rssText("offres.rss", "guid", 0))
                .isEqualTo(Built.of(OFFER).rssText("offres.rss", "guid", 0));
        assertThat(moved.json("offres.json").at("/items/0/id").asText())
                .isEqualTo("tag:emploi.example,2025:offre/3134-25-0014-sr");
    }

    @Test
    void bytesDependNeitherOnLocaleNorOnZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        var usual = Built.of(OFFER).texts();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(Built.of(OFFER).texts()).isEqualTo(usual);
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Built.of(OFFER).texts()).isEqualTo(usual);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theOrderOfTheNoticesDoesNotMatter() {
        Offer other = Draft.of("25-1/MPRH").offer();

        assertThat(Built.of(OFFER, other).texts())
                .isEqualTo(Built.of(other, OFFER).texts());
    }
}
