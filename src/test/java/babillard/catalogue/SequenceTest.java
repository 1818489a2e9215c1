package babillard.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.offer.Offer;
import babillard.offer.Reference;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SequenceTest {
    private static final Notice NOTICE = Notice.of("a.md");

    @Test
    void offersThatAreAlikeComeByReference() {
        List<Offer> offers =
                Stream.of("3", "1", "2").map(SequenceTest::referred).toList();

        for (Comparator<Offer> order :
                List.<Comparator<Offer>>of(Sequence::byDeadline, Sequence::latestClosedFirst, Sequence::newestFirst)) {
            assertThat(offers.stream().sorted(order))
                    .extracting(offer -> offer.reference().printed())
                    .containsExactly("1", "2", "3");
        }
    }

    @Test
    void ofWhatWasPostedOnOneDayTheFirstToCloseComesFirst() {
        Offer later = NOTICE.until("2025-09-30").whole();
        Offer sooner = NOTICE.until("2025-09-01").whole();

        assertThat(Sequence.newestFirst(sooner, later)).isNegative();
        assertThat(Sequence.newestFirst(later, sooner)).isPositive();
    }

    private static Offer referred(String reference) {
        Offer offer = NOTICE.whole();
        return new Offer(
                new Reference(reference, offer.reference().date()),
                offer.post(),
                offer.assignment(),
                offer.terms(),
                offer.body(),
                offer.edition(),
                offer.file());
    }
}
