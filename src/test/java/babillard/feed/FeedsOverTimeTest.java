package babillard.feed;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.catalogue.Catalogue;
import babillard.ledger.Ledger;
import babillard.offer.Edition;
import babillard.offer.Offer;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What a reader lives through who follows the feeds from build to build. */
class FeedsOverTimeTest {
    private final Set<String> known = new HashSet<>();
    private final List<String> shown = new ArrayList<>();
    private Ledger ledger = Ledger.EMPTY;

    private Built build(String day, Draft... drafts) {
        List<Offer> offers = Arrays.stream(drafts).map(Draft::offer).toList();
        Catalogue catalogue = Catalogue.of(LocalDate.parse(day), offers);
        ledger = ledger.after(catalogue, List.of());
        return Built.of(Built.PORTAL, catalogue, ledger);
    }

    private static SyndFeed read(Built built, String path) throws FeedException {
        return new SyndFeedInput().build(new InputSource(new ByteArrayInputStream(built.bytes(path))));
    }

    /** A reader shows an item when it meets an identity for the first time. */
    private void follow(Built built) throws FeedException {
        for (SyndEntry entry : read(built, "offres.rss").getEntries()) {
            if (known.add(entry.getUri())) {
                shown.add(entry.getTitle());
            }
        }
    }

    @Test
    void aReaderOfRssMissesNoOfferAndSeesNoneTwice() throws Exception {
        Draft a = Draft.of("A").title("A");
        Draft b = Draft.of("B").title("B");
        Draft c = Draft.of("C").title("C").days("2025-08-15", "2025-09-05");
        follow(build("2025-08-08", a, b));
        follow(build("2025-08-12", a.title("A corrigée").edition(Edition.CORRECTION, "2025-08-12"), b));
        follow(build("2025-08-15", a, b, c));
        follow(build("2025-08-20", a, b.edition(Edition.CANCELLATION, "2025-08-20"), c));
        follow(build("2025-08-22", a.days("2025-08-22", "2025-09-12").edition(Edition.EXTENSION, "2025-08-22"), c));
        follow(build("2025-09-08", a, c));
        follow(build("2025-09-15", a, c));
        follow(build("2025-09-16", a, c, Draft.of("D").title("D").days("2025-09-12", "2025-10-03")));

        assertThat(shown).containsExactly("A", "B", "C", "D");
    }

    @Test
    void updatedMovesExactlyWhenTheContentDoes() throws Exception {
        Draft a = Draft.of("A");
        List<String> dates = new ArrayList<>();
        for (Built built : List.of(
                build("2025-08-11", a),
                build("2025-08-12", a),
                build("2025-08-13", a.title("Autre")),
                build("2025-08-13", a.title("Encore autre")),
                build("2025-08-20", a))) {
            String text = built.text("offres.atom");
            assertThat(text).contains("<published>2025-08-08T00:00:00+11:00</published>");
            dates.add(text.substring(text.lastIndexOf("<updated>") + 9, text.lastIndexOf("</updated>")));
        }

        assertThat(dates)
                .containsExactly(
                        "2025-08-08T00:00:00+11:00",
                        "2025-08-08T00:00:00+11:00",
                        "2025-08-13T00:00:00+11:00",
                        "2025-08-13T00:00:01+11:00",
                        "2025-08-13T00:00:01+11:00");
    }

    @Test
    void aLaterPostingDoesNotMakeAnOldOfferNew() throws Exception {
        build("2025-08-08", Draft.of("A"));
        Built corrected = build("2025-08-15", Draft.of("A").days("2025-08-15", "2025-08-29"));

        SyndEntry entry = read(corrected, "offres.rss").getEntries().get(0);
        assertThat(entry.getPublishedDate()).isEqualTo("2025-08-07T13:00:00Z");
        assertThat(corrected.json("offres.json").at("/items/0/date_modified").asText())
                .isEqualTo("2025-08-15T00:00:00+11:00");
    }

    @Test
    void aWithdrawnOfferIsStruckOutAndComesBack() throws Exception {
        Draft a = Draft.of("A");
        build("2025-08-08", a, Draft.of("B"));
        Built gone = build("2025-08-12", Draft.of("B"));
        NodeList deleted = gone.xml("offres.atom").getElementsByTagName("at:deleted-entry");
        VEvent event =
                (VEvent) gone.calendar("offres.ics").getComponents("VEVENT").get(1);
        Built back = build("2025-08-14", a, Draft.of("B"));

        assertThat(((Element) deleted.item(0)).getAttribute("when")).isEqualTo("2025-08-12T00:00:00+11:00");
        assertThat(event.getProperty("STATUS").orElseThrow().getValue()).isEqualTo("CANCELLED");
        assertThat(event.getProperty("UID").orElseThrow().getValue()).isEqualTo("a@emploi.example");
        assertThat(back.text("offres.atom")).doesNotContain("deleted-entry");
        assertThat(read(back, "offres.atom").getEntries()).hasSize(2);
    }

    @Test
    void aDayWithoutEventsChangesNoByte() {
        Draft a = Draft.of("A");

        assertThat(build("2025-08-09", a).texts())
                .isEqualTo(build("2025-08-20", a).texts());
    }

    @Test
    void whoFollowsAnEmployerACorpsOrAPlaceIsToldOfAWithdrawal() {
        Draft a = Draft.of("A");
        Draft other = Draft.of("B").employer("Province Nord").corps("Rédacteur").place("Koné");
        build("2025-08-08", a, Draft.of("C"), other);
        Built gone = build("2025-08-12", Draft.of("C"), other);

        for (String listing : List.of("", "employeurs/province-sud/", "corps/attache/", "lieux/noumea/")) {
            assertThat(gone.text(listing + "offres.atom"))
                    .contains("<at:deleted-entry ref=\"tag:emploi.example,2025:offre/a\"")
                    .contains("<updated>2025-08-12T00:00:00+11:00</updated>");
            assertThat(gone.calendar(listing + "offres.ics").toString()).contains("STATUS:CANCELLED");
        }
        for (String listing : List.of("employeurs/province-nord/", "corps/redacteur/", "lieux/kone/")) {
            assertThat(gone.text(listing + "offres.atom")).doesNotContain("deleted-entry");
        }
    }

    @Test
    void whoFollowsTheEmployerThatAnOfferHadBeforeIsToldWhenItLeft() {
        Draft moved = Draft.of("A").employer("Province Nord");
        build("2025-08-08", Draft.of("A"), Draft.of("C"));
        Built left = build("2025-08-11", moved, Draft.of("C"));
        Built gone = build("2025-08-12", Draft.of("C"));

        for (Built built : List.of(left, gone)) {
            assertThat(built.text("employeurs/province-sud/offres.atom")).contains("offre/a\" when=\"2025-08-11T");
            assertThat(built.text("employeurs/province-sud/offres.ics")).doesNotContain("CANCELLED");
        }
        assertThat(gone.text("employeurs/province-nord/offres.atom")).contains("offre/a\" when=\"2025-08-12T");
        assertThat(gone.text("employeurs/province-nord/offres.ics")).contains("CANCELLED");
    }

    @Test
    void whatClosesSoonIsUpdatedWhenAnOfferBeginsToOrIsGivenMoreTime() {
        Draft a = Draft.of("A");
        List<String> updated = new ArrayList<>();
        for (Built built : List.of(
                build("2025-08-21", a),
                build("2025-08-22", a),
                build("2025-08-25", a),
                build("2025-08-27", a.days("2025-08-08", "2025-09-19")))) {
            String atom = built.text("cloture-proche/offres.atom");
            updated.add(atom.substring(atom.indexOf("<updated>") + 9, atom.indexOf("T00")));
        }

        assertThat(updated).containsExactly("2025-01-01", "2025-08-22", "2025-08-22", "2025-08-27");
    }

    @Test
    void whatWasCancelledLongBeforeItsDeadlineNeverClosedSoon() {
        Draft a = Draft.of("A");
        build("2025-08-11", a);
        Built built = build("2025-08-12", a.edition(Edition.CANCELLATION, "2025-08-12"));

        assertThat(built.text("offres.atom")).contains("deleted-entry");
        assertThat(built.text("cloture-proche/offres.atom")).doesNotContain("deleted-entry");
        assertThat(built.text("cloture-proche/offres.ics")).doesNotContain("CANCELLED");
    }

    @Test
    void whatWasGivenMoreTimeLeavesWhatClosesSoonAndIsNotCancelled() {
        Draft a = Draft.of("A");
        build("2025-08-25", a);
        Built later = build("2025-08-27", a.days("2025-08-08", "2025-09-19"));
        Built soon = build("2025-09-12", a);

        assertThat(later.text("cloture-proche/offres.atom")).contains("deleted-entry", "when=\"2025-08-27T00:00");
        assertThat(later.text("cloture-proche/offres.ics")).doesNotContain("VEVENT");
        assertThat(later.text("offres.atom")).doesNotContain("deleted-entry");
        assertThat(soon.text("cloture-proche/offres.atom"))
                .contains("<id>tag:emploi.example,2025:offre/a</id>")
                .doesNotContain("deleted-entry");
    }

    @Test
    void whatComesBackWhenItIsOverStaysStruckOutAsItWas() {
        Draft a = Draft.of("A");
        Draft b = Draft.of("B").days("2025-08-08", "2025-10-31");
        build("2025-08-25", a, b);
        Built gone = build("2025-08-26", b);
        Built back = build("2025-09-02", a, b);

        assertThat(gone.text("cloture-proche/offres.atom")).contains("offre/a\" when=\"2025-08-26T00:00");
        assertThat(gone.text("cloture-proche/offres.ics")).contains("STATUS:CANCELLED");
        assertThat(back.texts()).isEqualTo(gone.texts());
    }

    @Test
    void whatComesBackWhileItClosesSoonIsThereAgain() throws Exception {
        Draft a = Draft.of("A");
        build("2025-08-25", a);
        build("2025-08-26");
        Built back = build("2025-08-27", a);

        for (String listing : List.of("", "cloture-proche/", "employeurs/province-sud/")) {
            assertThat(read(back, listing + "offres.atom").getEntries()).hasSize(1);
            assertThat(back.text(listing + "offres.atom")).doesNotContain("deleted-entry");
            assertThat(back.text(listing + "offres.ics")).contains("CONFIRMED").doesNotContain("CANCELLED");
        }
    }

    @Test
    void aListingThatLosesItsOnlyOfferIsStillThereToSaySo() throws Exception {
        Draft a = Draft.of("A");
        Draft b = Draft.of("B")
                .employer("Commune de Bourail")
                .corps("Rédacteur")
                .place("Bourail")
                .days("2025-08-08", "2025-10-31");
        build("2025-08-11", a, b);
        Built gone = build("2025-08-12", b);
        Built month = build("2025-09-11", b.title("Autre"));
        Built later = build("2025-09-12", b.title("Encore autre"));

        for (String listing : List.of("employeurs/province-sud/", "corps/attache/", "lieux/noumea/")) {
            assertThat(read(gone, listing + "offres.rss").getEntries()).isEmpty();
            assertThat(gone.json(listing + "offres.json").get("items")).isEmpty();
            assertThat(gone.text(listing + "offres.atom")).contains("offre/a\" when=\"2025-08-12T00:00");
            assertThat(gone.calendar(listing + "offres.ics").toString()).contains("STATUS:CANCELLED");
            assertThat(month.text(listing + "offres.atom")).isEqualTo(gone.text(listing + "offres.atom"));
            assertThat(later.files()).doesNotContainKey(listing + "offres.atom");
        }
    }

    @Test
    void aListingThatWasNamedByMistakeIsStillThereToSaySo() {
        build("2025-08-11", Draft.of("A").employer("Provnce Sud"));
        Built corrected = build("2025-08-12", Draft.of("A"));

        assertThat(corrected.text("employeurs/provnce-sud/offres.atom"))
                .contains("<title>Provnce Sud – Offres</title>", "offre/a\" when=\"2025-08-12T00:00")
                .doesNotContain("<entry>");
        assertThat(corrected.text("employeurs/province-sud/offres.atom")).contains("<entry>");
    }

    @Test
    void aListingOfClosedOffersKeepsItsFeeds() throws Exception {
        build("2025-08-11", Draft.of("A"));
        Built closed = build("2026-08-11", Draft.of("A"));

        assertThat(read(closed, "employeurs/province-sud/offres.rss").getEntries())
                .isEmpty();
        assertThat(closed.text("employeurs/province-sud/offres.atom")).contains("offre/a\" when=\"2025-08-30T00:00");
    }

    @Test
    void whatIsToldOfNoMoreTakesNoFeedBackInTime() {
        build("2025-08-11", Draft.of("A"));
        Built closed = build("2025-08-30", Draft.of("A"));
        Catalogue month = Catalogue.of(
                        LocalDate.parse("2025-09-30"), List.of(Draft.of("A").offer()))
                .keeping(Optional.of(1), offer -> offer);
        Built gone = Built.of(Built.PORTAL, month, ledger);

        assertThat(closed.text("offres.atom")).contains("offre/a\"", "<updated>2025-08-30T00:00:00+11:00");
        assertThat(gone.text("offres.atom")).doesNotContain("offre/a\"").contains("<updated>2025-08-30T00:00:00+11:00");
    }
}
