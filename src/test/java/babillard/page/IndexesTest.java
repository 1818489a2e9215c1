package babillard.page;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.offer.Corps;
import babillard.offer.Offer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages that lead to listings, where these are many. */
class IndexesTest {
    private static final LocalDate OVER = LocalDate.of(2025, 8, 1);
    private static final LocalDate OPEN = LocalDate.of(2025, 8, 29);

    @Test
    void amongManyNamesThoseWithoutAnOfferAreOutOfSight() {
        Document page = page("corps/index.html", corps(30, OPEN), corps(45, OVER));

        assertThat(page.select(".groups section > .entries > li")).hasSize(30);
        assertThat(page.select("details summary").eachText()).containsExactly("15 sans offre ouverte");
        assertThat(page.select("details .entries > li")).hasSize(15).allMatch(item -> item.hasClass("entry-empty"));
        assertThat(page.select("template#narrow label").text()).isEqualTo("Trouver votre corps");
    }

    @Test
    void aFewNamesAreAllShown() {
        Document page = page("corps/index.html", corps(20, OPEN), corps(40, OVER));

        assertThat(page.select(".groups section > .entries > li")).hasSize(40);
        assertThat(page.select("details, template#narrow")).isEmpty();
    }

    @Test
    void ofManyMonthsTheNewestYearIsOpen() {
        Document page = page(
                "archives/index.html",
                IntStream.range(0, 50).mapToObj(month -> closed(OVER.minusMonths(month))),
                Stream.of());

        assertThat(page.select(".groups h2").eachText()).containsExactly("2025", "2024", "2023", "2022", "2021");
        assertThat(page.select("section > .entries > li")).hasSize(8);
        assertThat(page.select("summary").eachText())
                .containsExactly("12 offres closes", "12 offres closes", "12 offres closes", "6 offres closes");
    }

    @Test
    void manyFeedsAreBehindTheirNumber() {
        Document page = page("flux/index.html", corps(41, OPEN), Stream.of());

        assertThat(page.select("details summary").eachText()).containsExactly("41 flux");
        assertThat(page.select("details .feeds > li")).hasSize(41);
    }

    private static Document page(String path, Stream<Offer> some, Stream<Offer> others) {
        List<Offer> offers = Stream.concat(some, others).toList();
        return TestPortal.page(TestPortal.input("https://emploi.example/", SmallTown.TODAY, offers), path);
    }

    private static Stream<Offer> corps(int count, LocalDate deadline) {
        return IntStream.range(0, count)
                .mapToObj(number -> new OfferDraft(deadline.getDayOfMonth() + "-" + number + "/SR")
                        .corps(new Corps("Corps " + number, Optional.of(Corps.Category.B)))
                        .between(LocalDate.of(2025, 7, 1), deadline)
                        .offer());
    }

    private static Offer closed(LocalDate deadline) {
        return new OfferDraft(deadline + "/SR")
                .between(deadline.minusDays(21), deadline)
                .offer();
    }
}
