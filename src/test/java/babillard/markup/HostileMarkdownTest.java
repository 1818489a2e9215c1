package babillard.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileMarkdownTest {
    private static final Safelist HARMLESS = Safelist.none()
            .addTags("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code")
            .addTags("em", "strong", "a", "table", "thead", "tbody", "tr", "th", "td")
            .addAttributes("a", "href", "rel")
            .addAttributes("ol", "start")
            .addProtocols("a", "href", "http", "https", "mailto", "tel");

    @Property(tries = 2000)
    void anyTextBecomesHarmlessHtml(@ForAll("hostileTexts") String markdown) {
        String html = Markdown.html(markdown, 2).html();
        assertThat(Jsoup.isValid(html, HARMLESS)).as(html).isTrue();
        assertThat(errorsIn(html)).isEmpty();
        for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
            assertThat(element.attributes())
                    .extracting(Attribute::getKey)
                    .noneMatch(key -> key.startsWith("on") || key.equals("style"));
            assertThat(element.attr("href")).doesNotStartWithIgnoringCase("javascript:");
        }
    }

    @Property(tries = 500)
    void anyPageKeepsItsIdsUnique(@ForAll("hostileTexts") String markdown) {
        Document page = Jsoup.parseBodyFragment(Markdown.page(markdown, "/").html());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("script, iframe, object, style, [href^=//], [src^=//]"))
                .isEmpty();
    }

    @Property(tries = 500)
    void anyTextHasItsWords(@ForAll("hostileTexts") String markdown) {
        assertThat(Markdown.text(markdown)).doesNotContain("\r", "\u202E", "\u0001");
    }

    @Provide
    Arbitrary<String> hostileTexts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "<script>",
                "</script>",
                "<img src=x onerror=alert(1)>",
                "javascript:",
                "](",
                "[",
                "](javascript:a)",
                "](//h)",
                "](https://x.example)",
                "![",
                "<",
                ">",
                "\"",
                "'",
                "&",
                "&#x202E;",
                "&#1;",
                "&colon;",
                "\n",
                "\n\n",
                "    ",
                "\t",
                "# ",
                "- ",
                "1. ",
                "> ",
                "|",
                "|-|-|\n",
                "```",
                "`",
                "*",
                "**",
                "_",
                "\\",
                "[a]: javascript:x\n",
                "[a]",
                "<a href=",
                "<!--",
                "-->",
                "<![CDATA[",
                "\u0000",
                "\uD800",
                "\u202E",
                "a",
                "é",
                "😀",
                "onclick=",
                "{{",
                "${x}",
                "://",
                "www.",
                "\u0001",
                "data:text/html,",
                "<br>",
                "<sup>");
        return pieces.list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

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

    @Test
    void whatExhaustsTheReaderIsShownAsWritten() {
        String cells = "|a|b|\n|-|-|\n" + "|<c>|d|\n".repeat(6_000);
        assertThat(Markdown.html(cells, 2).html()).startsWith("<pre><code>|a|b|\n|-|-|\n|&lt;c&gt;|d|\n");
        assertThat(Markdown.text(cells)).startsWith("|a|b|\n|-|-|\n|<c>|d|\n");
        assertThat(Markdown.html("[a](javascript:b) ".repeat(5_001), 2).html())
                .startsWith("<pre><code>[a](javascript:b) ");
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

    private static List<?> errorsIn(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        parser.parseFragmentInput(html, new Element("div"), "");
        return parser.getErrors();
    }
}
