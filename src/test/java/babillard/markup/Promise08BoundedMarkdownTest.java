package babillard.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Promise 8: no Markdown takes long, or grows beyond what it may. */
class Promise08BoundedMarkdownTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void growthIsBounded(String name, String markdown) {
        assertThat(Markdown.html(markdown, 2).html()).hasSizeLessThanOrEqualTo(4_000_000);
        assertThat(Markdown.text(markdown)).hasSizeLessThanOrEqualTo(4_000_000);
    }

    static Stream<Arguments> growthIsBounded() {
        String target = "https://x.example/" + "a".repeat(32_000);
        return Stream.of(
                Arguments.of("link references", "[a]: " + target + "\n\n" + "[a] ".repeat(8_000)),
                Arguments.of("quotes", "\"".repeat(1_000_000)),
                Arguments.of("as written", "[a]: " + target + "\n\n" + "[a] ".repeat(8_000) + "\"".repeat(900_000)),
                Arguments.of("deep quotes", ">".repeat(500_000)),
                Arguments.of("deep lists", "- ".repeat(100_000) + "a"),
                Arguments.of("nested emphasis", "*a _b ".repeat(50_000)),
                Arguments.of("open brackets", "[".repeat(200_000)),
                Arguments.of("images in images", "![".repeat(50_000) + "a" + "](b)".repeat(50_000)),
                Arguments.of("links in brackets", "[[a]()".repeat(160_000)),
                Arguments.of("images in brackets", "![[]()".repeat(160_000)),
                Arguments.of("brackets up to the limit", "[[a]()".repeat(2_500) + "a ".repeat(400_000)),
                Arguments.of("crossed emphasis", "**a **a*b** ".repeat(80_000)),
                Arguments.of("emphasis up to the limit", "**a **a*b** ".repeat(1_200) + "a ".repeat(400_000)),
                Arguments.of("many tables", "|a|\n|-|\n\n".repeat(90_000)),
                Arguments.of("many items", "* a\n".repeat(100_000)),
                Arguments.of("backticks", backticks()),
                Arguments.of(
                        "wide table", "|a".repeat(1_000) + "|\n" + "|-".repeat(1_000) + "|\n" + "|\n".repeat(20_000)),
                Arguments.of("half tags", "<a ".repeat(300_000)),
                Arguments.of("same heading", "# a\n".repeat(100_000)));
    }

    @ParameterizedTest
    @MethodSource("growthIsBounded")
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void growthOfPagesIsBounded(String name, String markdown) {
        assertThat(Markdown.page(markdown, "/").html()).hasSizeLessThanOrEqualTo(4_000_000);
    }

    private static String backticks() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < 1_000; i++) {
            text.append("`".repeat(i)).append(' ');
        }
        return text.toString();
    }
}
