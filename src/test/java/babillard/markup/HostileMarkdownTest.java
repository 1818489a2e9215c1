package babillard.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Test
    void whatExhaustsTheReaderIsShownAsWritten() {
        String cells = "|a|b|\n|-|-|\n" + "|<c>|d|\n".repeat(6_000);
        assertThat(Markdown.html(cells, 2).html()).startsWith("<pre><code>|a|b|\n|-|-|\n|&lt;c&gt;|d|\n");
        assertThat(Markdown.text(cells)).startsWith("|a|b|\n|-|-|\n|<c>|d|\n");
        assertThat(Markdown.html("[a](javascript:b) ".repeat(5_001), 2).html())
                .startsWith("<pre><code>[a](javascript:b) ");
    }

    private static List<?> errorsIn(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        parser.parseFragmentInput(html, new Element("div"), "");
        return parser.getErrors();
    }
}
