package babillard.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    @Test
    void paragraphsListsAndEmphasis() {
        assertThat(html("Placé sous *l’autorité* du **chef** :\n\n- accueil ;\n- courrier."))
                .isEqualTo("""
                        <p>Placé sous <em>l’autorité</em> du <strong>chef</strong> :</p>
                        <ul>
                        <li>accueil ;</li>
                        <li>courrier.</li>
                        </ul>""");
    }

    @ParameterizedTest
    @CsvSource({
        "'# A\n## B\n# C', 3, h3 h4 h3",
        "'### A\n# B\n#### C\n## D', 2, h2 h2 h3 h3",
        "'# A\n## B\n### C\n#### D\n##### E\n###### F', 4, h4 h5 h6 h6 h6 h6",
        "'> # A\n> ### B', 3, h3 h4"
    })
    void headingsFormAnOutlineBelowTheirPlace(String markdown, int topLevel, String levels) {
        assertThat(tags(Markdown.html(markdown, topLevel).html(), "h[1-6]")).isEqualTo(levels);
    }

    @Test
    void aRuleIsNoListWhateverTheOrderInWhichSetsAreRead() {
        assertThat(html("a\n\n* * *\n\n- - -")).isEqualTo("<p>a</p>\n<hr>\n<hr>");
        assertThat(html("- - a\n- - -")).isEqualTo("<ul>\n<li>\n<ul>\n<li>a</li>\n</ul>\n</li>\n</ul>\n<hr>");
    }

    @Test
    void anEmptyHeadingIsNone() {
        assertThat(html("#\n\n# ![](_page_0_Picture_1.jpeg)\n\n# **Missions**"))
                .isEqualTo("<h2><strong>Missions</strong></h2>");
    }

    @Test
    void linksOutOfTheSiteAreMarked() {
        assertThat(html("[drhfpnc](https://drhfpnc.example/a?b=1&c)"))
                .isEqualTo("<p><a href=\"https://drhfpnc.example/a?b=1&amp;c\" rel=\"noopener noreferrer\">"
                        + "drhfpnc</a></p>");
        assertThat(html("<drh@poum.example>"))
                .isEqualTo("<p><a href=\"mailto:drh@poum.example\">drh@poum.example</a></p>");
        assertThat(html("[appeler](tel:+687123456)")).contains("href=\"tel:+687123456\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "<java\tscript:alert(1)>",
                "<&#1;javascript:alert(1)>",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "//host/x",
                "/\\host/x",
                "\\\\\\\\host",
                "http:host",
                "http:///host",
                "https:/host",
                "page.html",
                "/offres/",
                "#missions",
                "?x",
                "<>"
            })
    void linksToElsewhereAreOnlyText(String destination) {
        assertThat(html("Voir [ceci](" + destination + ").")).isEqualTo("<p>Voir ceci.</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "//host/x", "/\\host/x", "</a\t:b>", "data:image/svg+xml,x"})
    void noPageLeadsElsewhereInDisguise(String destination) {
        assertThat(Markdown.page("[a](" + destination + ") ![b](" + destination + ")", "/")
                        .html())
                .isEqualTo("<p>a b</p>");
    }

    @Test
    void pagesHaveSpacesThatDoNotBreakAndNoticesTheirOwn() {
        String text = "## Est-ce vrai ?\n\nLa **clé** : « oui » `a : b` 5 %";

        assertThat(Markdown.page(text, "/").html())
                .isEqualTo("<h2 id=\"est-ce-vrai\">Est-ce vrai\u202f?</h2>\n"
                        + "<p>La <strong>clé</strong>\u00a0: «\u00a0oui\u00a0» <code>a : b</code> 5\u00a0%</p>");
        assertThat(Markdown.html(text, 2).html()).contains(" ?", " : « oui »");
    }

    @Test
    void pagesHaveIdsAndLinksOfTheSite() {
        assertThat(Markdown.page("# L’aide\n\n[liste](/offres/#a:b) ![logo](/logo.svg)\n\n# L’aide\n# l aide 2", "/")
                        .html())
                .isEqualTo("""
                        <h2 id="l-aide">L’aide</h2>
                        <p><a href="/offres/#a:b">liste</a> <img src="/logo.svg" alt="logo" /></p>
                        <h2 id="l-aide-2">L’aide</h2>
                        <h2 id="l-aide-2-2">l aide 2</h2>""");
    }

    @Test
    void aNoticeShowsNoPicture() {
        assertThat(html("Logo ![de la province](https://x.example/logo.png) ici"))
                .isEqualTo("<p>Logo de la province ici</p>");
    }

    @Test
    void aLinkWithoutTextShowsItsAddress() {
        assertThat(html("[ ](https://x.example/)")).contains("> https://x.example/</a>");
    }

    @Test
    void htmlIsText() {
        assertThat(html("<script>alert(\"1\")</script>\n\na <b onclick=x>b</b> <i\nc"))
                .isEqualTo("""
                        <p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</p>
                        <p>a b &lt;i
                        c</p>""");
    }

    @Test
    void whatExtractionLeavesIsRead() {
        assertThat(html("<sup>(1)</sup> Pièces<br/>à fournir")).isEqualTo("<p>(1) Pièces<br>\nà fournir</p>");
        assertThat(html("    en retrait")).isEqualTo("<p>en retrait</p>");
    }

    @Test
    void charactersThatNobodySeesAreRemoved() {
        assertThat(html("a&#x202E;b&#1;c `d\u2066e`")).isEqualTo("<p>abc <code>de</code></p>");
        assertThat(html("```\na\u202Eb\n```")).isEqualTo("<pre><code>ab\n</code></pre>");
    }

    @Test
    void noClassStyleOrTitleComesFromTheText() {
        assertThat(html("```java onload=x\na\n```\n\n[b](https://x.example \"c\")\n\n|d|\n|:-:|\n|e|"))
                .doesNotContain("class")
                .doesNotContain("title")
                .doesNotContain("align");
    }

    @Test
    void tablesAreTables() {
        assertThat(tags(html("| a | b |\n|---|--:|\n| 1 | 2 |"), "table|t[rhd]"))
                .isEqualTo("table tr th th tr td td");
    }

    @Test
    void breaksAreWrittenAsHtml() {
        assertThat(html("a\\\nb\n\n---")).isEqualTo("<p>a<br>\nb</p>\n<hr>");
    }

    @Test
    void textHasALineForEachParagraphItemHeadingAndRow() {
        assertThat(Markdown.text("""
                        # Missions :

                        Placé *sous*
                        l’autorité de `X`,\\
                        [ici](https://x.example) ![là](y.png) :
                        - un
                          1. deux
                        - trois &amp; quatre

                        | a | b |
                        |---|---|
                        | 1 | 2 |

                            en retrait
                        """)).isEqualTo("""
                        Missions :
                        Placé sous l’autorité de X, ici là :
                        un
                        deux
                        trois & quatre
                        a | b
                        1 | 2
                        en retrait""");
    }

    @Test
    void aPassageIsBoth() {
        String markdown = "# Missions\n\nTenir les **comptes**";
        assertThat(Markdown.passage(markdown, 3))
                .isEqualTo(new Passage(Markdown.html(markdown, 3), "Missions\nTenir les comptes"));
    }

    private static String html(String markdown) {
        return Markdown.html(markdown, 2).html();
    }

    private static String tags(String html, String names) {
        return String.join(
                " ",
                Pattern.compile("<(" + names + ")[ >]")
                        .matcher(html)
                        .results()
                        .map(match -> match.group(1))
                        .toList());
    }
}
