package babillard.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scanner beside jsoup: both find the same ids and links. */
class PageScannerTest {
    @Test
    void findsIdsAndLinks() {
        Anatomy anatomy = scan("<!DOCTYPE html><html lang=\"fr\"><link href='/c.css'><body id=haut>"
                + "<a href=\"/offres/?page=2&amp;tri=date#liste\" class=\"x\">a</a><img src=/logo.svg alt=\"\">"
                + "<form action=\"/recherche/\"><input id=\"q\"></form>");
        assertThat(anatomy.ids()).containsExactly("haut", "q");
        assertThat(anatomy.links())
                .containsExactly("/c.css", "/offres/?page=2&tri=date#liste", "/logo.svg", "/recherche/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- <a href='x'> -->",
                "<script>\"<a href='x'>\"</script>",
                "<style>/* <a href='x'> */</style>",
                "<textarea><a href='x'></textarea>",
                "<title><a href='x'></title>",
                "<p>1 < 2 et href='x'</p>",
                "<p data-href='x' title='href=\"x\"'>",
                "<script>'</scripture><a href=x>'</script >"
            })
    void findsNothingWhereThereIsNone(String html) {
        assertThat(scan(html)).isEqualTo(Anatomy.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<", "<a", "<a ", "<a href", "<a href=", "<a href='", "<!--", "<script", "<script>", "</", "<a /"
            })
    void endsWithAnyEnd(String html) {
        assertThat(scan(html).ids()).isEmpty();
    }

    @Property(tries = 500)
    void findsWhatJsoupFinds(@ForAll("pages") String page) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        assertThat(scan(page)).isEqualTo(TreeCheck.anatomy(TreeCheck.parse(bytes)));
    }

    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> block =
                Arbitraries.oneOf(elements(), texts().map(PageScannerTest::escaped), comments(), scripts());
        return block.list()
                .ofMaxSize(8)
                .map(blocks ->
                        "<!DOCTYPE html>\n<html lang=\"fr\"><head><title>&lt;a href=\"x\"&gt;</title></head><body>"
                                + String.join("\n", blocks) + "</body></html>");
    }

    private static Arbitrary<String> elements() {
        Arbitrary<String> names =
                Arbitraries.of("a", "img", "link", "div", "section", "form", "span", "time", "DIV", "Img");
        return Combinators.combine(names, attributes(), texts()).as((name, attributes, text) -> {
            boolean isVoid = Set.of("img", "link").contains(name.toLowerCase(Locale.ROOT));
            return "<" + name + attributes + ">" + (isVoid ? "" : escaped(text) + "</" + name + ">");
        });
    }

    private static Arbitrary<String> attributes() {
        Arbitrary<String> names = Arbitraries.of(
                "id", "href", "src", "action", "ID", "Href", "class", "data-src", "title", "srcset", "hreflang");
        Arbitrary<String> values = Combinators.combine(texts(), Arbitraries.of("\"", "'"))
                .as((text, quote) -> quote + escaped(text) + quote);
        return Arbitraries.maps(names, values)
                .ofMaxSize(4)
                .map(PageScannerTest::withoutRepetition)
                .map(map -> map.entrySet().stream()
                        .map(entry -> " " + entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining()));
    }

    /** A parser keeps the first of two attributes of one name; our own pages never have two. */
    private static Map<String, String> withoutRepetition(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue, (one, other) -> one));
    }

    private static Arbitrary<String> comments() {
        return texts().map(text -> "<!-- " + text.replace("-", "") + " <a href='c'> -->");
    }

    private static Arbitrary<String> scripts() {
        return Combinators.combine(Arbitraries.of("script", "style", "textarea"), attributes(), texts())
                .as((name, attributes, text) ->
                        "<" + name + attributes + ">" + escaped(text) + "<i id='x'></i></" + name + ">");
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of("/offres/", "a", " ", "é", "&", "<", ">", "\"", "'", "=", "#x", "\u00a0", "𝄞", "?", "\n")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("é", "&#xE9;");
    }

    private static Anatomy scan(String html) {
        Mentions mentions = PageScanner.scan(html.getBytes(StandardCharsets.UTF_8), new Words());
        return new Anatomy(
                texts(mentions.ids()),
                new LinkedHashSet<>(texts(mentions.links())),
                new LinkedHashSet<>(texts(mentions.languages())));
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }

    static List<String> links(String html) {
        return List.copyOf(scan(html).links());
    }
}
