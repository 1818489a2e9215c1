package babillard.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page of the search as visitors meet it: with keys, with a slow network, with no index, with no script. */
@ExtendWith(InBrowser.class)
class SearchPageTest {
    private static final Instant BUILT = Instant.parse("2025-08-15T01:00:00Z");
    private static final String TITLES = "#resultats .card-title";

    private final Browser browser;
    private final Host host;

    SearchPageTest(Browser browser, Host host) {
        this.browser = browser.at(BUILT).window(1100, 1400);
        this.host = host;
    }

    @AfterEach
    void answerAgain() {
        host.delaySearch(Duration.ZERO);
        host.loseSearch(false);
    }

    @Test
    void resultsComeWhileOneTypes() {
        browser.open(host.address("recherche/"));
        type("infirm");
        awaitFirst("Infirmier(ère) en hémodialyse");
        type("ière");
        browser.until("location.search === '?q=infirmi%C3%A8re'");
        awaitFirst("Infirmier(ère) en hémodialyse");
        assertThat(status()).isEqualTo("1 offre trouvée.");
        assertThat(browser.texts(TITLES + " mark")).contains("Infirmier");
        browser.until("document.querySelector('.snippet mark')");
    }

    @Test
    void keysLeadThroughTheResults() {
        browser.open(host.address("recherche/?q=technicien"));
        awaitFirst("Technicien(ne) chargé(e) des travaux routiers");
        browser.one("body").sendKeys("/");
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("q");
        browser.focused().sendKeys(Keys.ARROW_DOWN);
        assertThat(browser.focused().getText()).isEqualTo(browser.texts(TITLES).get(0));
        browser.focused().sendKeys(Keys.ARROW_DOWN);
        assertThat(browser.focused().getText()).isEqualTo(browser.texts(TITLES).get(1));
        browser.focused().sendKeys(Keys.ARROW_UP);
        browser.focused().sendKeys(Keys.ESCAPE);
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("q");
        browser.focused().sendKeys(Keys.ESCAPE);
        awaitTitles("none", List::isEmpty);
        assertThat(browser.address()).endsWith("/recherche/");
    }

    @Test
    void filtersStandInTheAddressAndGoBack() {
        browser.open(host.address("recherche/?q=technicien"));
        awaitTitles("several", titles -> titles.size() > 2);
        List<String> all = browser.texts(TITLES);
        WebElement places = browser.one("select[name=lieu]");
        places.sendKeys("Koumac");
        awaitTitles("one", titles -> titles.size() == 1);
        assertThat(browser.address()).endsWith("?q=technicien&lieu=Koumac");
        browser.back();
        awaitTitles("all", all::equals);
        assertThat(browser.address()).endsWith("?q=technicien");
    }

    @Test
    void closedOffersAreFoundOnDemand() {
        browser.open(host.address("recherche/?q=sage-femme"));
        awaitStatus(status -> status.endsWith("Chercher dans les offres closes"));
        browser.one("#etat button").click();
        awaitFirst("Sage-femme");
        assertThat(browser.address()).endsWith("?q=sage-femme&closes=1");
    }

    @Test
    void aSlowNetworkIsTold() {
        host.delaySearch(Duration.ofMillis(700));
        browser.open(host.address("recherche/?q=juriste"));
        awaitStatus(status -> status.equals("Recherche en cours…"));
        awaitFirst("Juriste");
    }

    @Test
    void aMissingIndexLeadsToTheList() {
        host.loseSearch(true);
        browser.open(host.address("recherche/?q=juriste"));
        awaitStatus(status -> status.startsWith("La recherche ne répond pas."));
        assertThat(browser.one("#etat a").getDomAttribute("href")).isEqualTo("/portail/offres/");
    }

    @Test
    void withoutScriptThePageLeadsToTheFacets() {
        browser.scripts(false);
        browser.open(host.address("recherche/?q=juriste"));
        assertThat(browser.one("noscript, main").getText()).contains("JavaScript");
        assertThat(browser.texts("main .links a")).contains("Tous les employeurs", "Tous les corps", "Tous les lieux");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":",
                "+",
                "titre:",
                "a:b:c",
                "~",
                "^",
                "*",
                "\"",
                "\"\"",
                "-",
                "+-",
                "~9",
                "eau~99",
                "^^2",
                "\\",
                "eau~99^x",
                "constructor",
                "__proto__",
                "titre:__proto__",
                "+constructor -__proto__",
                "\"__proto__ constructor\"",
                "😀",
                "\"😀 🇳🇨\"",
                "titre:😀*",
                "*a*",
                "<b>",
                "&amp;",
                "%",
                "%u0000",
                "a",
                "é",
                "()[]{}",
                "\uD800"
            })
    void noQueryIsAnError(String query) {
        asksInVain(query);
    }

    @Test
    void noLengthIsAnError() {
        asksInVain("eau ".repeat(2_500));
        asksInVain("e".repeat(10_000));
    }

    /** Whatever is asked, the page says something, and it is not that the search is broken. */
    private void asksInVain(String query) {
        browser.open(host.address("recherche/"));
        browser.run("q.value = arguments[0]; q.dispatchEvent(new Event('input', { bubbles: true }));", query);
        awaitStatus(status -> status.contains("trouvée"));
    }

    @Test
    void resultsAreForEveryone() throws Exception {
        browser.open(host.address("recherche/?q=technicien"));
        browser.until("document.querySelector('.snippet mark')");
        for (String scheme : List.of("light", "dark")) {
            browser.scheme(scheme);
            for (int width : List.of(320, 390, 1280)) {
                browser.window(width, 900);
                assertThat(Faults.ofAccess(browser)).as(scheme + " " + width).isEmpty();
                assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
                        .as(scheme + " " + width)
                        .isEqualTo(true);
            }
            browser.picture("recherche-1280-" + scheme);
        }
        assertThat(Faults.ofMarkup(browser)).isEmpty();
    }

    @Test
    void whatWasFoundIsMarkedAndCounted() {
        browser.open(host.address("recherche/?q=employeur:congr%C3%A8s"));
        awaitFirst("Juriste");
        assertThat(browser.texts(".card-employer mark")).contains("Congrès");
        browser.open(host.address("recherche/?q=3134%2025%200842%20SR"));
        awaitTitles("one", titles -> titles.size() == 1);
        assertThat(browser.one(TITLES + " a").getDomAttribute("href")).endsWith("/offres/3134-25-0842-sr.html");
        browser.open(host.address("recherche/?q=%22march%C3%A9s+publics%22"));
        browser.until("document.querySelector('.snippet mark')");
        assertThat(browser.texts("select[name=employeur] option"))
                .anyMatch(option -> option.matches(".* \\([0-9]+\\)"));
        browser.open(host.address("recherche/?q=hemodialise"));
        awaitStatus(status -> status.contains("voici les plus proches"));
        awaitFirst("Infirmier(ère) en hémodialyse");
        for (String query : List.of("professeur+de+sport", "h%C3%A9modialyse+-dumb%C3%A9a")) {
            browser.open(host.address("recherche/?q=" + query));
            awaitStatus(status -> status.startsWith("Aucune offre trouvée."));
        }
    }

    private void type(String text) {
        browser.one("#q").sendKeys(text);
    }

    private String status() {
        return browser.text("#etat");
    }

    private void awaitStatus(Predicate<String> expected) {
        browser.until(() -> expected.test(status()), "what the search says");
    }

    private void awaitTitles(String which, Predicate<List<String>> expected) {
        browser.until(() -> expected.test(browser.texts(TITLES)), which + " of the results");
    }

    private void awaitFirst(String title) {
        awaitTitles(
                title + " as the first",
                titles -> !titles.isEmpty() && titles.get(0).equals(title));
    }
}
