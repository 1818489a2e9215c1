package babillard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PagingTest {
    @Test
    void anEmptyListHasOnePage() {
        Paging<String> paging = new Paging<>(List.of(), 50);

        assertThat(paging.count()).isEqualTo(1);
        assertThat(paging.page(1)).isEmpty();
    }

    @Test
    void aFullPageIsNotFollowedByAnEmptyOne() {
        assertThat(paging(50).count()).isEqualTo(1);
        assertThat(paging(51).count()).isEqualTo(2);
        assertThat(paging(51).page(2)).containsExactly(50);
    }

    @Test
    void farPagesAreLeftOut() {
        Paging<Integer> paging = paging(1000);

        assertThat(paging.offered(1)).containsExactly(1, 2, 0, 20);
        assertThat(paging.offered(10)).containsExactly(1, 0, 9, 10, 11, 0, 20);
        assertThat(paging.offered(20)).containsExactly(1, 0, 19, 20);
    }

    @Property
    void everyItemIsOnOnePage(@ForAll @IntRange(max = 400) int length, @ForAll @IntRange(min = 1, max = 60) int size) {
        Paging<Integer> paging = new Paging<>(numbers(length), size);
        List<Integer> together = new ArrayList<>();
        for (int page = 1; page <= paging.count(); page++) {
            together.addAll(paging.page(page));
        }

        assertThat(together).isEqualTo(numbers(length));
    }

    @Property
    void fromEachPageItsNeighboursAreOffered(
            @ForAll @IntRange(max = 2000) int length, @ForAll @IntRange(min = 1, max = 40) int page) {
        Paging<Integer> paging = paging(length);
        int current = Math.min(page, paging.count());

        assertThat(paging.offered(current)).contains(1, Math.max(1, current - 1), current, paging.count());
        assertThat(paging.offered(current).stream().filter(number -> number != 0))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(paging.offered(current)).hasSizeLessThanOrEqualTo(7);
    }

    private static Paging<Integer> paging(int length) {
        return new Paging<>(numbers(length), 50);
    }

    private static List<Integer> numbers(int length) {
        return IntStream.range(0, length).boxed().toList();
    }
}
