package babillard.page;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.offer.Edition;
import babillard.offer.Offer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ClosedOffersTest {
    private static final LocalDate DEADLINE = LocalDate.of(2025, 8, 29);
    private static final String PAGE = "offres/3134-25-1252-sr.html";

    @Test
    void onItsLastDayAnOfferIsOpen() {
        Document page = page(DEADLINE, offer().offer());

        assertThat(page.select("article .closing")).isEmpty();
        assertThat(page.select("meta[name=robots]")).isEmpty();
        assertThat(page.select(".deadline time[datetime=2025-08-29]").eachText())
                .contains("vendredi 29 août 2025");
        assertThat(page.select(".deadline a.button").attr("href")).isEqualTo("#postuler");
    }

    @Test
    void onTheNextDayItSaysFirstThatItIsClosed() {
        Document page = page(DEADLINE.plusDays(1), offer().offer());

        assertThat(page.expectFirst("main article > *").text()).startsWith("Clôturée depuis le samedi 30 août 2025");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select(".deadline a.button, .contacts, link[rel=alternate]"))
                .isEmpty();
        assertThat(page.text()).contains("Gestionnaire de paie", "vendredi 29 août 2025");
    }

    @Test
    void aCancelledOfferSaysSo() {
        Offer cancelled = offer().edition(Edition.CANCELLATION)
                .dated(LocalDate.of(2025, 8, 12))
                .offer();

        Document page = page(SmallTown.TODAY, cancelled);

        assertThat(page.select(".closing-since").text()).isEqualTo("Annulée depuis le mardi 12 août 2025");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("script[type=application/ld+json]")).isEmpty();
    }

    @Test
    void aClosedOfferIsLinkedFromTheArchivesAlone() {
        Map<String, String> pages = TestPortal.pages(TestPortal.smallTown());
        TreeSet<String> linking = new TreeSet<>();
        for (Offer closed : TestPortal.smallTown().catalogue().closed()) {
            String address = "/offres/" + closed.id() + ".html";
            pages.forEach((path, html) -> {
                if (!Jsoup.parse(html).select("a[href=" + address + "]").isEmpty()) {
                    linking.add(path);
                }
            });
        }

        assertThat(linking).isNotEmpty().allSatisfy(path -> assertThat(path).startsWith("archives/"));
    }

    @Test
    void everyOpenOfferIsInTheListingAndNoOther() {
        PageInput input = TestPortal.smallTown();

        assertThat(TestPortal.page(input, "offres/index.html")
                        .select(".column > .cards .card-title a")
                        .eachAttr("href"))
                .isEqualTo(input.catalogue().open().stream()
                        .map(offer -> "/offres/" + offer.id() + ".html")
                        .toList());
    }

    @Test
    void anEmployerWithoutAnOpenOfferSaysSo() {
        Document page = TestPortal.page(TestPortal.smallTown(), "employeurs/commune-de-belep/index.html");

        assertThat(page.select(".card")).isEmpty();
        assertThat(page.select(".empty").text()).isNotBlank();
        assertThat(page.select("main a[href=/archives/]").text()).isEqualTo("1 offre close dans les archives");
    }

    private static Document page(LocalDate today, Offer offer) {
        return TestPortal.page(TestPortal.input("https://emploi.example/", today, List.of(offer)), PAGE);
    }

    private static OfferDraft offer() {
        return new OfferDraft("3134-25-1252/SR").between(LocalDate.of(2025, 8, 8), DEADLINE);
    }
}
