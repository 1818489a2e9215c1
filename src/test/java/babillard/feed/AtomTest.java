package babillard.feed;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.offer.Edition;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class AtomTest {
    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";

    private static SyndFeed read(Built built, String path) throws FeedException {
        return new SyndFeedInput().build(new InputSource(new ByteArrayInputStream(built.bytes(path))));
    }

    private static NodeList deleted(Built built, String path) {
        return built.xml(path).getElementsByTagNameNS(TOMBSTONES, "deleted-entry");
    }

    @Test
    void anotherLibraryReadsTheFeed() throws Exception {
        SyndFeed feed = read(
                Built.of(Draft.of("A")
                        .title("Juriste & <conseil>")
                        .section("MISSIONS", "<p>Écrire.</p>", "Écrire.")
                        .offer()),
                "offres.atom");

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("Offres");
        assertThat(feed.getUri()).isEqualTo("tag:emploi.example,2025:flux/");
        assertThat(feed.getLinks())
                .extracting("rel", "href")
                .contains(
                        org.assertj.core.groups.Tuple.tuple("self", "https://emploi.example/portail/offres.atom"),
                        org.assertj.core.groups.Tuple.tuple("alternate", "https://emploi.example/portail/"));
        SyndEntry entry = feed.getEntries().get(0);
        assertThat(entry.getUri()).isEqualTo("tag:emploi.example,2025:offre/a");
        assertThat(entry.getTitle()).isEqualTo("Juriste & <conseil>");
        assertThat(entry.getLink()).isEqualTo("https://emploi.example/portail/offres/a.html");
        assertThat(entry.getAuthor()).isEqualTo("Province Sud");
        assertThat(entry.getPublishedDate()).isEqualTo(Instant.parse("2025-08-07T13:00:00Z"));
        assertThat(entry.getUpdatedDate()).isEqualTo(Instant.parse("2025-08-07T13:00:00Z"));
        assertThat(entry.getDescription().getValue()).isEqualTo("Écrire.");
        assertThat(entry.getContents().get(0).getValue()).contains("vendredi 29 août 2025", "<p>Écrire.</p>");
    }

    @Test
    void aClosedOfferIsStruckOut() {
        Built built = Built.of(
                Draft.of("A").offer(),
                Draft.of("B").days("2025-07-11", "2025-08-01").offer());

        NodeList deleted = deleted(built, "offres.atom");
        assertThat(deleted.getLength()).isOne();
        assertThat(((Element) deleted.item(0)).getAttribute("ref")).isEqualTo("tag:emploi.example,2025:offre/b");
        assertThat(((Element) deleted.item(0)).getAttribute("when")).isEqualTo("2025-08-02T00:00:00+11:00");
        assertThat(deleted(built, "employeurs/province-sud/offres.atom").getLength())
                .isOne();
    }

    @Test
    void anOfferClosedLongAgoIsForgotten() {
        Built built = Built.of(
                Draft.of("A").offer(),
                Draft.of("B").days("2025-04-04", "2025-05-02").offer());

        assertThat(deleted(built, "offres.atom").getLength()).isZero();
    }

    @Test
    void aCorrectionMovesUpdatedAndNothingElse() throws Exception {
        SyndEntry entry = read(
                        Built.of(Draft.of("A")
                                .edition(Edition.CORRECTION, "2025-08-12")
                                .offer()),
                        "offres.atom")
                .getEntries()
                .get(0);

        assertThat(entry.getPublishedDate()).isEqualTo(Instant.parse("2025-08-07T13:00:00Z"));
        assertThat(entry.getUpdatedDate()).isEqualTo(Instant.parse("2025-08-11T13:00:00Z"));
    }

    @Test
    void whatCloseSoonIsInItsOwnFeed() throws Exception {
        Built built = Built.of(
                Draft.of("A").days("2025-08-01", "2025-08-22").offer(),
                Draft.of("B").days("2025-08-02", "2025-08-23").offer());

        assertThat(read(built, "cloture-proche/offres.atom").getEntries())
                .extracting(SyndEntry::getUri)
                .containsExactly("tag:emploi.example,2025:offre/a");
    }

    @Test
    void aFeedWithoutOffersIsValidAndNeverMoves() throws Exception {
        Built empty = Built.of();

        assertThat(read(empty, "offres.atom").getEntries()).isEmpty();
        assertThat(empty.text("offres.atom")).contains("<updated>2025-01-01T00:00:00+11:00</updated>");
    }

    @Test
    void aBrowserIsToldHowToShowIt() {
        Built built = Built.of();

        assertThat(built.text("offres.atom"))
                .contains("<?xml-stylesheet type=\"text/css\" href=\"/portail/assets/flux.css\"?>\n<feed");
        assertThat(built.text("offres.rss"))
                .contains("<?xml-stylesheet type=\"text/css\" href=\"/portail/assets/flux.css\"?>\n<rss");
    }
}
