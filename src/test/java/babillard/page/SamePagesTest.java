package babillard.page;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.site.Artifact;
import babillard.site.Kind;
import babillard.site.SitePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SamePagesTest {
    private final Map<String, String> pages = TestPortal.pages(TestPortal.smallTown());

    @Test
    void inParallelAndInAnyOrderTheBytesAreTheSame() {
        List<Artifact> shuffled = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            shuffled.addAll(TestPortal.all(TestPortal.smallTown()).toList());
        }
        Collections.shuffle(shuffled, new Random(7));

        Map<String, List<String>> made = shuffled.parallelStream()
                .filter(file -> file.kind() == Kind.PAGE)
                .collect(Collectors.groupingBy(
                        page -> page.path().value(), Collectors.mapping(TestPortal::html, Collectors.toList())));

        assertThat(made.keySet()).isEqualTo(pages.keySet());
        made.forEach((path, copies) -> assertThat(copies).as(path).containsOnly(pages.get(path)));
    }

    @Test
    void whereTheMachineStandsChangesNothing() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(
                    new Locale.Builder().setLanguage("tr").setRegion("TR").build());
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Honolulu"));
            PageInput there = new PageInput(
                    TestPortal.smallTown().catalogue(),
                    TestPortal.smallTown().editorials(),
                    TestPortal.smallTown().masthead(),
                    Templates.of(TestPortal.sources()),
                    TestPortal.LANGUAGES,
                    TestPortal.smallTown().assets(),
                    TestPortal.smallTown().originals(),
                    TestPortal.DATA,
                    TestPortal.NO_PAST);

            assertThat(TestPortal.pages(there)).isEqualTo(pages);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theOrderOfTheNoticesChangesNothing() {
        List<Offer> reversed = new ArrayList<>(SmallTown.offers());
        Collections.reverse(reversed);

        assertThat(TestPortal.pages(TestPortal.input("https://emploi.example/", SmallTown.TODAY, reversed)))
                .isEqualTo(pages);
    }

    @Test
    void aPageThatIsMadeAloneIsTheSame() {
        pages.forEach((path, html) -> {
            Artifact alone = TestPortal.all(TestPortal.smallTown())
                    .filter(page -> page.path().value().equals(path))
                    .findFirst()
                    .orElseThrow();

            assertThat(TestPortal.html(alone)).as(path).isEqualTo(html);
        });
    }

    @Test
    void twoSpellingsOfANameStayThoseOfTheirNotices() {
        List<Offer> offers = List.of(spelt("25-1/SR", "Port Autonome"), spelt("25-2/SR", "PORT AUTONOME"));
        List<Offer> reversed = List.of(offers.get(1), offers.get(0));
        for (List<Offer> each : List.of(offers, reversed)) {
            PageInput input = TestPortal.input("https://emploi.example/", SmallTown.TODAY, each);
            for (Offer offer : each) {
                String name = offer.assignment().employer().orElseThrow().name();
                assertThat(TestPortal.page(input, SitePath.offer(offer.id()).value())
                                .select(".feeds")
                                .text())
                        .contains(name);
            }
        }
    }

    private static Offer spelt(String reference, String employer) {
        return new OfferDraft(reference)
                .employer(Employer.unknown(employer))
                .between(SmallTown.TODAY, SmallTown.TODAY.plusDays(21))
                .offer();
    }
}
