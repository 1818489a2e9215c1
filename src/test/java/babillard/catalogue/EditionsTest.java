package babillard.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.offer.Edition;
import babillard.offer.Offer;
import babillard.offer.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditionsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 8, 20);
    private static final Notice FIRST = Notice.of("a.md");

    @Test
    void aReferenceOnItsOwnStands() {
        assertSettled(settle(FIRST.whole()), List.of("a.md"), List.of());
    }

    @ParameterizedTest
    @EnumSource(names = {"CORRECTION", "REPLACEMENT", "EXTENSION"})
    void anEditionThatSaysSoReplacesTheOther(Edition mark) {
        Offer edition = Notice.of("b.md")
                .marked(mark)
                .titled("Trésorier")
                .by("Commune de Koné")
                .whole();
        assertSettled(settle(edition, FIRST.whole()), List.of("b.md"), List.of("a.md edition.superseded b.md"));
    }

    @Test
    void theLaterDateReplacesTheEarlierWithAWarning() {
        Offer later =
                Notice.of("0.md").titled("Chef comptable").on("2025-08-15").whole();
        assertSettled(settle(FIRST.whole(), later), List.of("0.md"), List.of("a.md edition.silent 0.md"));
    }

    @Test
    void aMarkDoesNotOutweighALaterDate() {
        Offer later = Notice.of("b.md").on("2025-08-15").whole();
        Offer marked = FIRST.marked(Edition.CORRECTION).whole();
        assertSettled(settle(marked, later), List.of("b.md"), List.of("a.md edition.silent b.md"));
    }

    @Test
    void withoutAnyDifferenceInTimeTheNameDecidesWithAWarning() {
        Offer longer = Notice.of("b.md").by("Province Sud").whole();
        assertSettled(settle(longer, FIRST.whole()), List.of("b.md"), List.of("a.md edition.guessed b.md"));
    }

    @Test
    void theLaterDeadlineIsTheLaterEdition() {
        Offer longer = Notice.of("0.md").until("2025-09-12").whole();
        assertSettled(settle(FIRST.whole(), longer), List.of("0.md"), List.of("a.md edition.guessed 0.md"));
    }

    @Test
    void aCancellationClosesTheOffer() {
        Offer cancelled = Notice.of("b.md").marked(Edition.CANCELLATION).brief();
        Settled settled = settle(cancelled, FIRST.whole());
        assertSettled(settled, List.of("b.md"), List.of("a.md edition.cancelled b.md"));
        assertThat(settled.offers().get(0).isOpen(DAY)).isFalse();
        assertThat(settled.offers().get(0).body().headings()).containsExactly("Missions");
    }

    @Test
    void anOfferMayComeBackAfterItsCancellation() {
        Offer cancelled =
                Notice.of("b.md").marked(Edition.CANCELLATION).on("2025-08-10").whole();
        Offer again = Notice.of("c.md").on("2025-08-15").whole();
        Settled settled = settle(again, cancelled, FIRST.whole());
        assertThat(settled.offers()).containsExactly(again);
        assertThat(settled.offers().get(0).isOpen(DAY)).isTrue();
    }

    @Test
    void identicalFilesAreOne() {
        assertSettled(
                settle(
                        Notice.of("b.md").whole(),
                        FIRST.whole(),
                        Notice.of("c.md").whole()),
                List.of("a.md"),
                List.of("b.md edition.identical a.md", "c.md edition.identical a.md"));
    }

    @Test
    void unrelatedOffersAreAllRefused() {
        Offer other = Notice.of("b.md")
                .titled("Jardinier")
                .by("Commune de Koné")
                .on("2025-08-15")
                .whole();
        assertSettled(
                settle(FIRST.whole(), other),
                List.of(),
                List.of("a.md edition.conflict b.md", "b.md edition.conflict a.md"));
    }

    @Test
    void oneEmployerOnOneDayOffersTwoPosts() {
        Offer other = Notice.of("b.md").titled("Jardinier").whole();
        assertThat(settle(FIRST.whole(), other).offers()).isEmpty();
    }

    @Test
    void anUnknownEmployerIsNotTheSameEmployer() {
        Offer one = FIRST.by("").whole();
        Offer other =
                Notice.of("b.md").by("").titled("Jardinier").on("2025-08-15").whole();
        assertThat(settle(one, other).offers()).isEmpty();
    }

    @Test
    void titlesAgreeWhateverTheirCase() {
        Offer other = Notice.of("b.md")
                .titled("COMPTABLE")
                .by("Commune de Koné")
                .on("2025-08-15")
                .whole();
        assertThat(settle(FIRST.whole(), other).offers()).containsExactly(other);
    }

    @Test
    void aBriefExtensionKeepsWhatTheFirstNoticeSaid() {
        Offer extension = Notice.of("b.md")
                .marked(Edition.EXTENSION)
                .titled("Prolongation")
                .by("")
                .until("2025-09-12")
                .brief();
        Offer offer = settle(extension, FIRST.whole()).offers().get(0);
        Offer first = FIRST.whole();
        assertThat(offer.terms().deadline().day()).isEqualTo(LocalDate.of(2025, 9, 12));
        assertThat(offer.post()).isEqualTo(first.post());
        assertThat(offer.assignment()).isEqualTo(first.assignment());
        assertThat(offer.terms().residence()).isEqualTo(first.terms().residence());
        assertThat(offer.body().sections())
                .extracting(Section::text)
                .containsExactly("La date est reportée", "Préambule", "Tenir les comptes");
        assertThat(offer.file()).isEqualTo("b.md");
    }

    @Test
    void aWholeCorrectionMayTakeAConditionAway() {
        Offer whole = FIRST.marked(Edition.CORRECTION).whole();
        Offer free = new Offer(
                whole.reference(),
                whole.post(),
                Notice.of("b.md").brief().assignment(),
                Notice.of("b.md").brief().terms(),
                whole.body(),
                Edition.CORRECTION,
                "b.md");
        assertThat(settle(FIRST.whole(), free).offers()).containsExactly(free);
    }

    @Test
    void aCorrectionThatWaitsTakesNothingAway() {
        Offer next =
                Notice.of("b.md").marked(Edition.CORRECTION).on("2025-08-22").whole();
        Settled before = settle(FIRST.whole(), next);
        assertSettled(before, List.of("a.md", "b.md"), List.of("b.md edition.waiting a.md"));
        assertThat(Catalogue.of(DAY, before.offers()).open()).containsExactly(FIRST.whole());
        Settled after = Editions.settle(List.of(FIRST.whole(), next), LocalDate.of(2025, 8, 22));
        assertSettled(after, List.of("b.md"), List.of("a.md edition.superseded b.md"));
    }

    @Test
    void ofSeveralThatWaitOnlyTheNewestIsKept() {
        Offer one = Notice.of("b.md").on("2025-08-21").whole();
        Offer two = Notice.of("c.md").on("2025-08-22").whole();
        assertSettled(
                settle(two, one, FIRST.whole()),
                List.of("a.md", "c.md"),
                List.of("b.md edition.silent c.md", "c.md edition.waiting a.md"));
        assertSettled(settle(two, one), List.of("c.md"), List.of("b.md edition.silent c.md"));
    }

    @Property(tries = 500)
    void theOrderOfFilesDoesNotMatter(@ForAll("editions") List<Offer> offers, @ForAll long seed) {
        List<Offer> shuffled = new ArrayList<>(offers);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Editions.settle(shuffled, DAY)).isEqualTo(Editions.settle(offers, DAY));
    }

    @Property(tries = 500)
    void everyNoticeStandsOrIsTold(@ForAll("editions") List<Offer> offers) {
        Settled settled = Editions.settle(offers, DAY);
        List<String> told = new ArrayList<>();
        settled.offers().forEach(offer -> told.add(offer.file()));
        settled.remarks().forEach(remark -> told.add(remark.file()));
        assertThat(told).containsAll(offers.stream().map(Offer::file).toList());
        assertThat(Catalogue.of(DAY, settled.offers()).open()).hasSizeLessThanOrEqualTo(1);
    }

    @Provide
    Arbitrary<List<Offer>> editions() {
        Arbitrary<Notice> notice = Combinators.combine(
                        Arbitraries.of(Edition.class),
                        Arbitraries.of("Comptable", "Jardinier"),
                        Arbitraries.of("", "Province Nord", "Commune de Koné"),
                        Arbitraries.of("2025-08-08", "2025-08-15", "2025-08-22"),
                        Arbitraries.of("2025-08-29", "2025-09-05"))
                .as((edition, title, employer, posted, deadline) ->
                        new Notice("", edition, title, employer, posted, deadline));
        return notice.list().ofMaxSize(6).map(EditionsTest::numbered);
    }

    private static List<Offer> numbered(List<Notice> notices) {
        List<Offer> offers = new ArrayList<>();
        for (Notice notice : notices) {
            String file = "avis-" + offers.size() + ".md";
            offers.add(new Notice(
                            file,
                            notice.edition(),
                            notice.title(),
                            notice.employer(),
                            notice.posted(),
                            notice.deadline())
                    .whole());
        }
        return offers;
    }

    private static Settled settle(Offer... offers) {
        return Editions.settle(List.of(offers), DAY);
    }

    private static void assertSettled(Settled settled, List<String> standing, List<String> remarks) {
        assertThat(settled.offers()).extracting(Offer::file).containsExactlyElementsOf(standing);
        assertThat(settled.remarks())
                .extracting(remark -> remark.file() + " " + remark.code().id() + " "
                        + remark.arguments().get(0))
                .containsExactlyElementsOf(remarks);
    }
}
