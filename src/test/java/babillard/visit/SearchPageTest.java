package babillard.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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

    @Test
    void noQueryIsAnError() {
        browser.open(host.address("recherche/"));
        for (String query : List.of(
                "+", "titre:", "a:b:c", "~", "^", "*", "\"", "-", "+-", "~9", "^^2", "\\", "eau~99^x", "constructor")) {
            type(query);
            awaitStatus(status -> status.contains("trouvée"));
            browser.one("#q").sendKeys(Keys.ESCAPE);
            awaitStatus(String::isEmpty);
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
