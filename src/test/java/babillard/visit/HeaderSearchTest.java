package babillard.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The search field that stands in the header of every page. */
@ExtendWith(InBrowser.class)
class HeaderSearchTest {
    private static final String OPTIONS = "[role=option]";
    private static final String LOADED = "performance.getEntriesByType('resource').map((one) => one.name).join(' ')";

    private final Browser browser;
    private final Host host;

    HeaderSearchTest(Browser browser, Host host) {
        this.browser = browser.at(Instant.parse("2025-08-15T01:00:00Z"));
        this.host = host;
    }

    @AfterEach
    void answerAgain() {
        host.delaySearch(Duration.ZERO);
        host.loseSearch(false);
    }

    @Test
    void offersComeUnderTheFieldWhileOneTypes() throws Exception {
        browser.open(host.address(""));
        assertThat((String) browser.run("return " + LOADED)).doesNotContain("suggest", "worker", "/search/manifest");
        browser.one("body").sendKeys("/");
        browser.until(LOADED + ".includes('suggest')");
        browser.focused().sendKeys("infirm");
        browser.until("document.querySelectorAll('[role=option]').length === 2");
        browser.until("document.querySelector('.masthead-search [role=status]').textContent === '1 offre trouvée.'");
        assertThat(browser.texts(OPTIONS).get(0)).startsWith("Infirmier(ère) en hémodialyse");
        assertThat(browser.texts(OPTIONS + " mark")).contains("Infirmier");
        for (String scheme : List.of("light", "dark")) {
            browser.scheme(scheme);
            assertThat(Faults.ofAccess(browser)).as(scheme).isEmpty();
            browser.picture("propositions-390-" + scheme);
        }
        assertThat(Faults.ofMarkup(browser)).isEmpty();
        assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void keysChooseAmongThem() {
        browser.open(host.address("offres/"));
        browser.one("#rechercher").sendKeys("technicien");
        browser.until("document.querySelectorAll('[role=option]').length > 3");
        browser.focused().sendKeys(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        assertThat(chosen()).isEqualTo(browser.texts(OPTIONS).get(1));
        browser.focused().sendKeys(Keys.ARROW_UP, Keys.ARROW_UP);
        assertThat(browser.all("[aria-selected=true]")).isEmpty();
        browser.focused().sendKeys(Keys.ARROW_UP);
        assertThat(chosen()).isEqualTo("Voir toutes les réponses");
        browser.focused().sendKeys(Keys.ESCAPE);
        browser.until("document.querySelector('[role=listbox]').hidden");
        assertThat(browser.focused().getDomProperty("value")).isEqualTo("technicien");
        browser.focused().sendKeys(Keys.SPACE);
        browser.until("document.querySelectorAll('[role=option]').length > 3");
        browser.focused().sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        browser.until("location.pathname.startsWith('/portail/offres/3134')");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en/", "offres/3134-25-0926-sr.html#en"})
    void whoReadsEnglishIsOfferedEnglishLabels(String page) {
        browser.open(host.address(page));
        browser.until("document.querySelector('.masthead-search').action.endsWith('/portail/en/recherche/')");
        browser.one("#rechercher").sendKeys("infirm");
        browser.until("document.querySelector('.masthead-search [role=status]')?.textContent === '1 vacancy found.'");

        assertThat(browser.texts(OPTIONS)).last().isEqualTo("See all results");
        assertThat(browser.all(OPTIONS))
                .first()
                .matches(offer -> offer.getDomAttribute("lang").equals("fr"));
        assertThat(browser.one("[role=listbox]").getDomAttribute("aria-label")).isEqualTo("Search for a vacancy");
        browser.focused().sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        browser.until("location.hash === '#en' && document.querySelector('h1').textContent.startsWith('Infirmier')");
        browser.until("document.documentElement.lang === 'en'");
    }

    @Test
    void fromEnglishAnOfferOpensInEnglish() {
        browser.open(host.address("en/aide/"));
        browser.one("#rechercher").sendKeys("technicien");
        browser.until("document.querySelectorAll('[role=option]').length > 3");
        assertThat(browser.run("return document.querySelector('[role=option]').dataset.href"))
                .asString()
                .endsWith(".html#en");
    }

    @Test
    void enterAloneAsksThePageOfTheSearch() {
        browser.open(host.address("aide/"));
        browser.one("#rechercher").sendKeys("juriste" + Keys.ENTER);
        browser.until("location.pathname + location.search === '/portail/recherche/?q=juriste'");
    }

    @Test
    void aSlowOrMissingIndexLeavesAPlainField() {
        host.delaySearch(Duration.ofMillis(500));
        host.loseSearch(true);
        browser.open(host.address(""));
        browser.one("#rechercher").sendKeys("juriste");
        browser.until(LOADED + ".includes('worker')");
        browser.until("document.querySelector('[role=listbox]').hidden");
        browser.one("#rechercher").sendKeys(Keys.ENTER);
        browser.until("location.pathname + location.search === '/portail/recherche/?q=juriste'");
    }

    private String chosen() {
        browser.until("document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))");
        return browser.text("[aria-selected=true]");
    }
}
