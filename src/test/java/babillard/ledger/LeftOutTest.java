package babillard.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.catalogue.Catalogue;
import babillard.feed.Draft;
import babillard.offer.Offer;
import babillard.text.Slug;
import babillard.text.Source;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A notice that is there and cannot be read is not told as withdrawn. */
class LeftOutTest {
    private static final Slug A = new Slug("a");
    private static final Offer OFFER = Draft.of("A").file("sud/a.md").offer();
    private static final Ledger PUBLIC =
            Ledger.EMPTY.after(Catalogue.of(LocalDate.parse("2025-08-08"), List.of(OFFER)), List.of());

    private static Ledger on(Ledger before, String day, Source... leftOut) {
        return before.after(Catalogue.of(LocalDate.parse(day), List.of()), List.of(leftOut));
    }

    private static List<String> told(Ledger ledger) {
        return ledger.history(A).orElseThrow().events().stream()
                .map(event -> event.day() + " " + event.kind())
                .toList();
    }

    @Test
    void underItsOwnNameNothingIsTold() {
        assertThat(on(PUBLIC, "2025-08-12", new Source("sud/a.md", ""))).isEqualTo(PUBLIC);
    }

    @Test
    void underAnotherExtensionNothingIsTold() {
        assertThat(on(PUBLIC, "2025-08-12", new Source("sud/a.txt", "illisible")))
                .isEqualTo(PUBLIC);
    }

    @Test
    void inAnotherFolderItsReferenceTellsIt() {
        assertThat(on(PUBLIC, "2025-08-12", new Source("nord/z.md", "Référence : A\n")))
                .isEqualTo(PUBLIC);
    }

    @Test
    void anotherNoticeThatIsLeftOutHidesNoWithdrawal() {
        assertThat(told(on(PUBLIC, "2025-08-12", new Source("nord/z.md", "référence : b"))))
                .endsWith("2025-08-12 WITHDRAWN");
    }

    @Test
    void onceItIsMendedItGoesOnAsIfNothingHadHappened() {
        Ledger broken = on(PUBLIC, "2025-08-12", new Source("sud/a.md", ""));

        assertThat(broken.after(Catalogue.of(LocalDate.parse("2025-08-13"), List.of(OFFER)), List.of()))
                .isEqualTo(PUBLIC);
    }

    @Test
    void itsDeadlinePassesAllTheSame() {
        Ledger late = on(PUBLIC, "2025-09-05", new Source("sud/a.md", ""));

        assertThat(told(late)).containsExactly("2025-08-08 PUBLISHED", "2025-08-30 CLOSED");
        assertThat(on(late, "2025-09-06", new Source("sud/a.md", ""))).isEqualTo(late);
    }

    @Test
    void onceTheFileIsGoneTheWithdrawalIsTold() {
        Ledger broken = on(PUBLIC, "2025-08-12", new Source("sud/a.md", ""));

        assertThat(told(on(broken, "2025-08-14"))).endsWith("2025-08-14 WITHDRAWN");
    }

    @Test
    void whileItIsHeldItIsNamed() {
        Catalogue empty = Catalogue.of(LocalDate.parse("2025-08-12"), List.of());

        assertThat(PUBLIC.held(empty)).extracting(History::id).containsExactly(A);
        assertThat(on(PUBLIC, "2025-08-12").held(empty)).isEmpty();
    }
}
