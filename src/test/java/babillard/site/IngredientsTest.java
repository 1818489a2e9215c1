package babillard.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IngredientsTest {
    private static final HexFormat HEX = HexFormat.of();

    private record Bread(String flour, List<String> grains) {}

    private record Cake(String flour, List<String> grains) {}

    private record Oven(Bread bread, Optional<Integer> heat, boolean lit) {}

    @Test
    void noTwoListsAreWrittenAlike() {
        List<List<Object>> lists = List.of(
                List.of(),
                List.of(""),
                List.of("", ""),
                List.of("a", "b"),
                List.of("ab"),
                List.of("ab", ""),
                List.of(List.of("a", "b")),
                List.of(List.of("a"), "b"),
                List.of(List.of("a"), List.of("b")),
                List.of(Optional.empty()),
                List.of(Optional.of("")),
                List.of(Optional.of(Optional.empty())),
                List.of(OptionalInt.of(1)),
                List.of(true),
                List.of(false),
                List.of(1),
                List.of("1"),
                List.of(new byte[] {1}),
                List.of(DayOfWeek.MONDAY),
                List.of(LocalDate.of(2025, 8, 15)),
                List.of(URI.create("https://emploi.example/")),
                List.of(new Bread("rye", List.of())),
                List.of(new Cake("rye", List.of())),
                List.of(new Bread("rye", List.of(""))),
                List.of(new Bread("", List.of("rye"))),
                List.of(new Oven(new Bread("rye", List.of()), Optional.empty(), true)),
                List.of(new Oven(new Bread("rye", List.of()), Optional.of(200), true)),
                List.of(new Oven(new Bread("rye", List.of()), Optional.of(201), true)),
                List.of("x".repeat(10_000)),
                List.of("x".repeat(10_001)));
        assertThat(lists.stream().map(list -> HEX.formatHex(Ingredients.of(list.toArray()))))
                .doesNotHaveDuplicates();
        assertThat(lists.stream().map(list -> HEX.formatHex(Ingredients.print(list.toArray()))))
                .doesNotHaveDuplicates();
    }

    @Test
    void equalValuesAreWrittenAlike() {
        assertThat(Ingredients.of(new Bread("seigle", List.of("é"))))
                .isEqualTo(Ingredients.of(new Bread("seigle", List.of("é"))));
        assertThat(Ingredients.print("a")).hasSize(8).isEqualTo(Ingredients.print("a"));
    }

    @Test
    void whatIsNoValueIsRefused() {
        Stream.of(new Object(), new StringBuilder("a"))
                .forEach(other ->
                        assertThatThrownBy(() -> Ingredients.of(other)).isInstanceOf(IllegalArgumentException.class));
    }
}
