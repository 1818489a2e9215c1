package babillard.page;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.offer.Offer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearTest {
    private static final String BASE = "https://emploi.example/";

    private final Offer read =
            draft("1").employer(SmallTown.SOUTH).corps(SmallTown.REDACTEUR).offer();
    private final Offer employer = draft("2").employer(SmallTown.SOUTH).offer();
    private final Offer corps =
            draft("3").employer(SmallTown.NORTH).corps(SmallTown.REDACTEUR).offer();
    private final Offer both =
            draft("4").employer(SmallTown.SOUTH).corps(SmallTown.REDACTEUR).offer();
    private final Offer neither =
            draft("5").employer(SmallTown.NORTH).corps(SmallTown.ADJOINT).offer();
    private final Offer closed = draft("6")
            .employer(SmallTown.SOUTH)
            .between(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 8, 1))
            .offer();

    @Test
    void theMostAlikeComeFirst() {
        assertThat(near("offres/1-sr.html"))
                .containsExactly("/offres/4-sr.html", "/offres/3-sr.html", "/offres/2-sr.html");
    }

    @Test
    void aClosedOfferHasNone() {
        assertThat(near("offres/6-sr.html")).isEmpty();
    }

    @Test
    void anOfferOfNoEmployerAndCorpsHasNone() {
        PageInput input = TestPortal.input(
                BASE, SmallTown.TODAY, List.of(draft("1").offer(), draft("2").offer()));

        assertThat(TestPortal.page(input, "offres/1-sr.html").select(".near")).isEmpty();
    }

    @Test
    void thereAreAtMostFive() {
        List<Offer> many = List.of("1", "2", "3", "4", "5", "6", "7", "8").stream()
                .map(number -> draft(number).employer(SmallTown.SOUTH).offer())
                .toList();

        assertThat(TestPortal.page(TestPortal.input(BASE, SmallTown.TODAY, many), "offres/1-sr.html")
                        .select(".near li"))
                .hasSize(5);
    }

    private List<String> near(String page) {
        PageInput input =
                TestPortal.input(BASE, SmallTown.TODAY, List.of(read, employer, corps, both, neither, closed));
        return TestPortal.page(input, page).select(".near a").eachAttr("href");
    }

    private static OfferDraft draft(String number) {
        return new OfferDraft(number + "/SR");
    }
}
