package babillard.page;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.offer.Corps;
import babillard.offer.Offer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    private static final String BASE = "https://emploi.example/";

    @Test
    void eachChartHasATitleATextAndATable() {
        Document page = TestPortal.page(TestPortal.smallTown(), "statistiques/index.html");

        assertThat(page.select(".chart")).hasSize(4).allSatisfy(chart -> {
            assertThat(chart.select("svg[role=img] > title, svg > desc")).hasSize(2);
            assertThat(chart.select("rect")).hasSameSizeAs(chart.select("tbody tr"));
        });
    }

    @Test
    void theMonthsBetweenAreThereAsWell() {
        assertThat(rows(posted("2025-05-30", "2025-06-13"), posted("2025-08-01", "2025-08-29"))
                        .select("section:has(#months) tbody tr")
                        .eachText())
                .containsExactly("mai 2025 1", "juin 2025 0", "juillet 2025 0", "août 2025 1");
    }

    @Test
    void theTimeToAnswerIsThatFromPostingToDeadline() {
        assertThat(rows(posted("2025-08-01", "2025-08-08"), posted("2025-07-01", "2025-08-29"))
                        .select("section:has(#spans) tbody td")
                        .eachText())
                .containsExactly("1", "0", "0", "0", "1");
    }

    @Test
    void theShareThatAsksForResidenceIsTold() {
        Offer asking = new OfferDraft("9/SR").residence(10).offer();

        assertThat(rows(asking, posted("2025-08-01", "2025-08-29"), posted("2025-07-01", "2025-08-29"))
                        .select(".opening")
                        .text())
                .contains("1, soit 33");
    }

    @Test
    void whatHasNoBarIsCountedTogether() {
        Offer[] offers = IntStream.rangeClosed(1, 15)
                .boxed()
                .flatMap(number -> IntStream.range(0, 16 - number).mapToObj(each -> ofCorps(number, each)))
                .toArray(Offer[]::new);
        Document page = rows(offers);

        assertThat(page.select("section:has(#corps) rect")).hasSize(12);
        assertThat(page.select("section:has(#corps) tbody tr").eachText())
                .hasSize(13)
                .contains("Corps 12 4")
                .endsWith("Autres (3) 6");
    }

    @Test
    void theYearsAreToldWhereTheMonthsAreNotAll() {
        Document page = rows(
                posted("2025-08-01", "2025-08-29"),
                posted("2009-05-01", "2009-05-29"),
                posted("2009-06-01", "2009-06-29"),
                posted("2017-01-06", "2017-01-27"));

        assertThat(page.select("section:has(#years) tbody tr").eachText())
                .hasSize(17)
                .startsWith("2009 2", "2010 0")
                .endsWith("2025 1")
                .contains("2017 1");
        assertThat(page.select("section:has(#months) tbody tr")).hasSize(24);
    }

    @Test
    void withoutAnOfferThereIsNoChart() {
        assertThat(rows().select(".chart")).isEmpty();
    }

    private static Document rows(Offer... offers) {
        return TestPortal.page(TestPortal.input(BASE, SmallTown.TODAY, List.of(offers)), "statistiques/index.html");
    }

    private static Offer ofCorps(int number, int each) {
        return new OfferDraft(number + "-" + each + "/SR")
                .corps(new Corps("Corps " + number, Optional.empty()))
                .offer();
    }

    private static Offer posted(String posted, String deadline) {
        return new OfferDraft(posted + "/SR")
                .between(LocalDate.parse(posted), LocalDate.parse(deadline))
                .offer();
    }
}
