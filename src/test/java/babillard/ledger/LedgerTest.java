package babillard.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.catalogue.Catalogue;
import babillard.feed.Draft;
import babillard.ledger.Event.Kind;
import babillard.ledger.History.Moment;
import babillard.ledger.History.Span;
import babillard.offer.Edition;
import babillard.offer.Offer;
import babillard.text.Slug;
import babillard.text.Source;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final Slug A = new Slug("a");

    private static Ledger on(Ledger before, String day, Offer... offers) {
        return before.after(Catalogue.of(LocalDate.parse(day), List.of(offers)), List.of());
    }

    private static Ledger on(String day, Offer... offers) {
        return on(Ledger.EMPTY, day, offers);
    }

    private static List<String> told(Ledger ledger, Slug offer) {
        return ledger.history(offer).stream()
                .flatMap(history -> history.events().stream())
                .map(event -> event.day() + " " + event.kind())
                .toList();
    }

    private static Ledger read(String text) {
        return Ledger.read(new Source("ledger.jsonl", text)).value().orElseThrow();
    }

    @Test
    void tellsOpeningChangeAndClosing() {
        Ledger ledger = on("2025-08-08", Draft.of("A").offer());
        ledger =
                on(ledger, "2025-08-12", Draft.of("A").title("Juriste confirmé").offer());
        ledger =
                on(ledger, "2025-09-05", Draft.of("A").title("Juriste confirmé").offer());

        assertThat(told(ledger, A)).containsExactly("2025-08-08 PUBLISHED", "2025-08-12 CHANGED", "2025-08-30 CLOSED");
        History history = ledger.history(A).orElseThrow();
        assertThat(history.changed()).contains(new Moment(LocalDate.parse("2025-08-12"), 0));
        assertThat(history.spans())
                .containsExactly(new Span(LocalDate.parse("2025-08-08"), Optional.of(LocalDate.parse("2025-08-30"))));
    }

    @Test
    void anotherBuildWithoutChangeAddsNothing() {
        Ledger once = on("2025-08-08", Draft.of("A").offer());

        assertThat(on(once, "2025-08-08", Draft.of("A").offer())).isEqualTo(once);
        assertThat(on(once, "2025-08-20", Draft.of("A").file("deplace.txt").offer()))
                .isEqualTo(once);
    }

    @Test
    void twoChangesOfOneDayAreToldApart() {
        Ledger ledger = on("2025-08-08", Draft.of("A").offer());
        ledger = on(ledger, "2025-08-12", Draft.of("A").title("Un").offer());
        ledger = on(ledger, "2025-08-12", Draft.of("A").title("Deux").offer());

        assertThat(ledger.history(A).orElseThrow().changed()).contains(new Moment(LocalDate.parse("2025-08-12"), 1));
    }

    @Test
    void aNoticeThatIsGoneIsWithdrawnAndMayComeBack() {
        Ledger ledger = on("2025-08-08", Draft.of("A").offer());
        ledger = on(ledger, "2025-08-12");
        assertThat(ledger.withdrawn(90)).extracting(History::id).containsExactly(A);
        ledger = on(ledger, "2025-08-14", Draft.of("A").offer());

        assertThat(told(ledger, A))
                .containsExactly("2025-08-08 PUBLISHED", "2025-08-12 WITHDRAWN", "2025-08-14 PUBLISHED");
        assertThat(ledger.withdrawn(90)).isEmpty();
        assertThat(ledger.history(A).orElseThrow().spans()).hasSize(2);
    }

    @Test
    void aNoticeTakenAwayAfterItsDeadlineHadClosedBefore() {
        Ledger ledger = on(on("2025-08-08", Draft.of("A").offer()), "2025-09-05");

        assertThat(told(ledger, A))
                .containsExactly("2025-08-08 PUBLISHED", "2025-08-30 CLOSED", "2025-09-05 WITHDRAWN");
    }

    @Test
    void aCancelledOfferClosesAndAnExtendedOneOpensAgain() {
        Ledger ledger = on("2025-08-08", Draft.of("A").offer());
        Ledger cancelled = on(
                ledger,
                "2025-08-14",
                Draft.of("A").edition(Edition.CANCELLATION, "2025-08-13").offer());
        Ledger extended = on(
                on(ledger, "2025-09-01", Draft.of("A").offer()),
                "2025-09-02",
                Draft.of("A").days("2025-08-08", "2025-09-12").offer());

        assertThat(told(cancelled, A)).endsWith("2025-08-14 CLOSED");
        assertThat(told(extended, A)).endsWith("2025-08-30 CLOSED", "2025-09-02 PUBLISHED");
    }

    @Test
    void aClosedOfferThatIsSeenForTheFirstTimeWasNeverPublishedByUs() {
        Ledger ledger = on("2025-09-05", Draft.of("A").offer());

        assertThat(told(ledger, A)).containsExactly("2025-08-30 CLOSED");
        assertThat(ledger.history(A).orElseThrow().spans()).isEmpty();
    }

    @Test
    void comesBackFromItsFile() {
        Ledger ledger = on(
                on(
                        "2025-08-08",
                        Draft.of("A").offer(),
                        Draft.of("3134-25-0014/SR").offer()),
                "2025-08-12");

        assertThat(read(ledger.text())).isEqualTo(ledger);
        assertThat(ledger.text().lines()).hasSize(4).allMatch(line -> line.startsWith("{\"offer\":\""));
    }

    @Test
    void neitherOrderNorRepetitionOfLinesMatters() {
        Ledger one = on(on("2025-08-08", Draft.of("A").offer()), "2025-08-12");
        Ledger other = on("2025-08-08", Draft.of("A").offer(), Draft.of("B").offer());
        List<String> lines = Arrays.asList((one.text() + other.text()).split("\n"));
        Collections.shuffle(lines, new java.util.Random(7));

        assertThat(read(String.join("\n", lines))).isEqualTo(one.and(other));
        assertThat(read(String.join("\r\n", lines)).text())
                .isEqualTo(one.and(other).text());
    }

    @Test
    void aLineThatIsNoEventIsNamed() {
        var read = Ledger.read(new Source("ledger.jsonl", """
                {"offer":"a","n":1}
                <<<<<<< HEAD
                """));

        assertThat(read.diagnostics())
                .extracting(remark -> remark.span().line())
                .containsExactly(1, 2);
        assertThat(read.diagnostics()).allMatch(remark -> remark.code() == LedgerCode.LINE_WRONG);
    }

    @Test
    void whatHappensLaterIsNotKnownBefore() {
        Ledger ledger = on(on("2025-08-08", Draft.of("A").offer()), "2025-08-12");

        assertThat(told(ledger.until(LocalDate.parse("2025-08-11")), A)).containsExactly("2025-08-08 PUBLISHED");
    }

    @Test
    void withoutALedgerTheNoticesTellTheirOwnDates() {
        Ledger ledger = Ledger.assumed(Catalogue.of(
                LocalDate.parse("2025-08-15"),
                List.of(
                        Draft.of("A").edition(Edition.CORRECTION, "2025-08-12").offer(),
                        Draft.of("B").days("2025-07-11", "2025-08-01").offer())));

        assertThat(told(ledger, A)).containsExactly("2025-08-08 PUBLISHED", "2025-08-12 CHANGED");
        assertThat(told(ledger, new Slug("b"))).containsExactly("2025-07-11 PUBLISHED", "2025-08-02 CLOSED");
        assertThat(ledger.histories().get(0).events().get(0).kind()).isEqualTo(Kind.PUBLISHED);
    }
}
