package babillard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.portal.Outcome;
import babillard.spec.SampleSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page of the search as visitors meet it: with keys, with a slow network, with no index, with no script. */
class SearchPageTest {
    private static final LocalDate DAY = LocalDate.of(2025, 8, 15);
    private static final String TITLES = "#resultats .card-title";

    @TempDir
    static Path folder;

    private static SiteServer server;
    private Browser browser;

    @BeforeAll
    static void build() throws IOException {
        SampleSite site = SampleSite.in(folder.resolve("site"));
        Files.createDirectories(site.notices());
        try (Stream<Path> notices = Files.list(Path.of("content/offres"))) {
            for (Path notice : notices.toList()) {
                Files.copy(notice, site.notices().resolve(notice.getFileName()));
            }
        }
        Path output = folder.resolve("output");
        assertThat(site.outcome(DAY, output)).isInstanceOf(Outcome.Published.class);
        server = new SiteServer(output);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void start() throws IOException {
        server.delaySearch(Duration.ZERO);
        server.loseSearch(false);
        browser = Browser.on(DAY, Files.createTempDirectory(folder, "profile"));
    }

    @AfterEach
    void quit() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void resultsComeWhileOneTypes() {
        browser.open(server.address("recherche/"));
        type("infirm");
        awaitFirst("Infirmier(ère) en hémodialyse");
        type("ière");
        browser.await(() -> browser.address().endsWith("?q=infirmi%C3%A8re"));
        awaitFirst("Infirmier(ère) en hémodialyse");
        assertThat(status()).isEqualTo("1 offre trouvée.");
        assertThat(browser.texts(TITLES + " mark")).contains("Infirmier");
        browser.await(() -> !browser.texts(".snippet mark").isEmpty());
    }

    @Test
    void keysLeadThroughTheResults() {
        browser.open(server.address("recherche/?q=technicien"));
        awaitFirst("Technicien(ne) chargé(e) des travaux routiers");
        browser.find("body").sendKeys("/");
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("q");
        browser.focused().sendKeys(Keys.ARROW_DOWN);
        assertThat(browser.focused().getText()).isEqualTo(browser.texts(TITLES).get(0));
        browser.focused().sendKeys(Keys.ARROW_DOWN);
        assertThat(browser.focused().getText()).isEqualTo(browser.texts(TITLES).get(1));
        browser.focused().sendKeys(Keys.ARROW_UP);
        browser.focused().sendKeys(Keys.ESCAPE);
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("q");
        browser.focused().sendKeys(Keys.ESCAPE);
        browser.await(() -> browser.texts(TITLES).isEmpty());
        assertThat(browser.address()).endsWith("/recherche/");
    }

    @Test
    void filtersStandInTheAddressAndGoBack() {
        browser.open(server.address("recherche/?q=technicien"));
        browser.await(() -> browser.texts(TITLES).size() > 2);
        List<String> all = browser.texts(TITLES);
        WebElement places = browser.find("select[name=lieu]");
        places.sendKeys("Koumac");
        browser.await(() -> browser.texts(TITLES).size() == 1);
        assertThat(browser.address()).endsWith("?q=technicien&lieu=Koumac");
        browser.back();
        browser.await(() -> browser.texts(TITLES).equals(all));
        assertThat(browser.address()).endsWith("?q=technicien");
    }

    @Test
    void closedOffersAreFoundOnDemand() {
        browser.open(server.address("recherche/?q=sage-femme"));
        browser.await(() -> status().endsWith("Chercher dans les offres closes"));
        browser.find("#etat button").click();
        awaitFirst("Sage-femme");
        assertThat(browser.address()).endsWith("?q=sage-femme&closes=1");
    }

    @Test
    void aSlowNetworkIsTold() {
        server.delaySearch(Duration.ofMillis(700));
        browser.open(server.address("recherche/?q=juriste"));
        browser.await(() -> status().equals("Recherche en cours…"));
        awaitFirst("Juriste");
    }

    @Test
    void aMissingIndexLeadsToTheList() {
        server.loseSearch(true);
        browser.open(server.address("recherche/?q=juriste"));
        browser.await(() -> status().startsWith("La recherche ne répond pas."));
        assertThat(browser.find("#etat a").getDomAttribute("href")).isEqualTo("/offres/");
    }

    @Test
    void withoutScriptThePageLeadsToTheFacets() {
        browser.withoutScripts();
        browser.open(server.address("recherche/?q=juriste"));
        assertThat(browser.find("noscript, main").getText()).contains("JavaScript");
        assertThat(browser.texts("main .links a")).contains("Tous les employeurs", "Tous les corps", "Tous les lieux");
    }

    @Test
    void noQueryIsAnError() {
        browser.open(server.address("recherche/"));
        for (String query : List.of(
                "+", "titre:", "a:b:c", "~", "^", "*", "\"", "-", "+-", "~9", "^^2", "\\", "eau~99^x", "constructor")) {
            type(query);
            browser.await(() -> status().contains("trouvée"));
            browser.find("#q").sendKeys(Keys.ESCAPE);
            browser.await(() -> status().isEmpty());
        }
    }

    private void type(String text) {
        browser.find("#q").sendKeys(text);
    }

    private String status() {
        return browser.find("#etat").getText();
    }

    private void awaitFirst(String title) {
        browser.await(() ->
                browser.texts(TITLES).stream().findFirst().filter(title::equals).isPresent());
    }
}
