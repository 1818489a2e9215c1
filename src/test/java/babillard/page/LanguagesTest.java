package babillard.page;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.site.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** The pages in each language: where they are, how they lead to each other, and that none speaks another's words. */
class LanguagesTest {
    private static final String BASE = "https://emploi.example/";
    private static final Words FRENCH = TestPortal.LANGUAGES.get(0);
    private static final Words ENGLISH = TestPortal.LANGUAGES.get(1);

    private final PageInput input = TestPortal.smallTown();
    private final Map<String, String> pages = TestPortal.pages(input);

    @Test
    void whatHasAFolderIsInEachLanguageAndAnOfferInOne() {
        Set<String> twice = pages.keySet().stream()
                .filter(path -> path.endsWith("index.html") && !path.startsWith("en/"))
                .collect(Collectors.toCollection(TreeSet::new));
        twice.removeAll(Set.of("a-propos/index.html", "mentions-legales/index.html", "accessibilite/index.html"));

        assertThat(pages.keySet().stream().filter(path -> path.startsWith("en/")))
                .containsExactlyElementsOf(
                        twice.stream().map(path -> "en/" + path).toList());
    }

    @Test
    void pagesThatAreTheSameTellOfEachOther() {
        assertThat(alternates("employeurs/province-sud/index.html"))
                .isEqualTo(alternates("en/employeurs/province-sud/index.html"))
                .containsExactly(
                        "fr " + BASE + "employeurs/province-sud/",
                        "en " + BASE + "en/employeurs/province-sud/",
                        "x-default " + BASE + "employeurs/province-sud/");
        assertThat(alternates("aide/index.html"))
                .isEqualTo(alternates("en/aide/index.html"))
                .hasSize(3);
        assertThat(alternates("a-propos/index.html")).isEmpty();
        assertThat(alternates("offres/3134-25-1900-sr.html")).isEmpty();
        assertThat(page("en/lieux/index.html").select("link[rel=canonical]").attr("href"))
                .isEqualTo(BASE + "en/lieux/");
    }

    @Test
    void theSwitchLeadsToTheSamePage() {
        assertThat(switchOf("corps/redacteur/index.html")).isEqualTo("/en/corps/redacteur/ en English");
        assertThat(switchOf("en/corps/redacteur/index.html")).isEqualTo("/corps/redacteur/ fr Français");
        assertThat(switchOf("a-propos/index.html")).isEqualTo("/en/ en English");
        assertThat(switchOf("offres/3134-25-1900-sr.html")).isEqualTo("#en en English");
    }

    @Test
    void aTextThatNobodyTranslatedIsLedToAsFrench() {
        assertThat(page("en/index.html")
                        .select("footer a[lang=fr][hreflang=fr]")
                        .eachAttr("href"))
                .containsExactly("/a-propos/", "/accessibilite/", "/mentions-legales/");
        assertThat(page("en/index.html").select("footer a[href=/en/aide/]").text())
                .isEqualTo("Help");
    }

    @Test
    void noPageSpeaksTheWordsOfAnotherLanguage() {
        Set<String> english = said(ENGLISH);
        Set<String> french = said(FRENCH);
        french.removeAll(english);
        List<String> astray = new ArrayList<>();
        pages.forEach((path, html) -> {
            if (path.startsWith("en/")) {
                texts(Jsoup.parse(html)).stream()
                        .filter(french::contains)
                        .forEach(text -> astray.add(path + ": " + text));
            }
        });

        assertThat(astray).isEmpty();
    }

    @Test
    void aSentenceHasOneTranslationAmongTheLabels() {
        Map<String, String> labels = Labels.sentences(FRENCH, ENGLISH);

        assertThat(Labels.said(FRENCH).filter(key -> labels.containsKey(FRENCH.get(key))))
                .allSatisfy(
                        key -> assertThat(labels.get(FRENCH.get(key))).as(key).isEqualTo(ENGLISH.get(key)));
    }

    @Test
    void everyLabelOfAnOfferThatIsNotOfTheNoticeCanBeTranslated() {
        Set<String> known = new TreeSet<>(Labels.sentences(FRENCH, ENGLISH).keySet());
        Set<String> sentences = said(FRENCH);
        for (String offer : List.of("offres/3134-25-1900-sr.html", "offres/3134-25-2008-sr.html", "404.html")) {
            Set<String> left = texts(page(offer));
            left.retainAll(sentences);
            left.removeAll(said(ENGLISH));
            left.removeAll(known);

            assertThat(left).as(offer).isEmpty();
        }
    }

    @Test
    void aSiteInFrenchAloneHasNothingOfIt() {
        PageInput alone = new PageInput(
                input.catalogue(),
                input.editorials(),
                input.masthead(),
                input.templates(),
                List.of(FRENCH),
                input.assets(),
                input.originals(),
                input.data(),
                input.chronicle());

        TestPortal.pages(alone)
                .forEach((path, html) -> assertThat(html)
                        .as(path)
                        .doesNotContain("hreflang", "/en/", "language.js", "class=\"languages\"")
                        .containsOnlyOnce("lang="));
    }

    @Test
    void aLanguageHasTwoLetters() {
        assertThat(List.of("fr", "en").stream().allMatch(Language::isCode)).isTrue();
        assertThat(List.of("", "f", "FR", "fra", "a1").stream().noneMatch(Language::isCode))
                .isTrue();
    }

    private Document page(String path) {
        return Jsoup.parse(pages.get(path));
    }

    private List<String> alternates(String path) {
        return page(path).select("link[hreflang]").stream()
                .map(link -> link.attr("hreflang") + " " + link.attr("href"))
                .toList();
    }

    private String switchOf(String path) {
        Element link = page(path).expectFirst(".languages a");
        return link.attr("href") + " " + link.attr("hreflang") + " " + link.text();
    }

    private static Set<String> said(Words words) {
        return words.under("").keySet().stream()
                .filter(key -> !key.startsWith("number."))
                .map(words::get)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a page says in its own language, and the words that it hands to its scripts. */
    private static Set<String> texts(Document page) {
        Set<String> texts = new TreeSet<>();
        for (Element element : page.body().select("*:not([lang] *):not([lang])")) {
            element.textNodes().stream()
                    .map(TextNode::getWholeText)
                    .map(String::strip)
                    .forEach(texts::add);
            element.attributes().forEach(attribute -> texts.add(attribute.getValue()));
        }
        return texts;
    }
}
