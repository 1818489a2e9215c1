package babillard.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TermOrderTest {
    @Property
    void termsAreInTheOrderOfTheirUnits(
            @ForAll Set<@CharRange(from = 'a', to = 'c') @StringLength(max = 6) String> alike,
            @ForAll Set<@StringLength(max = 4) String> any) {
        alike.addAll(any);
        assertThat(sorted(alike.toArray(String[]::new)))
                .containsExactlyElementsOf(alike.stream().sorted().toList());
    }

    @Test
    void longTermsThatEndDifferently() {
        String start = "x".repeat(200_000);
        assertThat(sorted(start + "b", start + "a", start, start + "\0", start.substring(1)))
                .containsExactly(start.substring(1), start, start + "\0", start + "a", start + "b");
    }

    private static List<String> sorted(String... terms) {
        return Arrays.stream(TermOrder.of(terms))
                .mapToObj(place -> terms[place])
                .toList();
    }
}
