package babillard.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Point;

/** What a reader keeps on the own device. */
@ExtendWith(InBrowser.class)
class KeepTest {
    private static final Instant BUILT = Instant.parse("2025-08-15T01:00:00Z");
    private static final String OFFER = "offres/3134-25-0889-sr.html";
    private static final String KEPT = "[data-part=kept] li";
    private static final String FOLLOWED = "[data-part=followed] li";

    @Test
    void whatIsKeptIsFoundAgain(Browser browser, Host host) throws IOException {
        browser.at(BUILT).open(host.address(OFFER));
        browser.until("document.querySelector('.tools .keep')");
        assertThat(browser.one(".keep-where").getText()).isEmpty();
        Point calendar = browser.one("[data-tool=calendar]").getLocation();
        browser.one(".keep").click();
        browser.until("document.querySelector('.keep').ariaPressed === 'true'");

        assertThat(browser.one("[data-tool=calendar]").getLocation()).isEqualTo(calendar);
        assertThat(browser.text(".keep-where")).isEqualTo("À retrouver dans Mes offres");
        browser.one(".keep-where a").click();
        browser.until("document.querySelectorAll('" + KEPT + "').length === 1");
        assertThat(newsAtHome(browser, host)).contains("Offres gardées 1 offre").doesNotContain("Rien de nouveau");
        browser.picture("accueil-gardee-390-light");
    }

    @Test
    void anOfferIsKeptAndErased(Browser browser, Host host) throws IOException {
        browser.at(BUILT).open(host.address(OFFER));
        browser.one(".keep").click();
        browser.until("document.querySelector('.keep').ariaPressed === 'true'");

        browser.open(host.address("mes-offres/"));
        assertThat(browser.texts(KEPT)).singleElement().asString().endsWith("plus que 7 jours");
        assertThat(browser.one(KEPT + " a").getDomAttribute("href")).isEqualTo("/portail/" + OFFER);
        browser.picture("mes-offres-gardee-390-light");

        browser.one("[data-erase]").click();
        browser.until("document.querySelector('#mine [role=status]').textContent");
        assertThat(browser.all(KEPT)).isEmpty();
        assertThat(browser.run("return localStorage.length")).isEqualTo(0L);
    }

    @Test
    void aFollowedListTellsWhatIsNewOnce(Browser browser, Host host) {
        browser.at(BUILT).open(host.address("employeurs/nouvelle-caledonie/"));
        int open = browser.all(".card").size();
        follow(browser);
        forgetOne(browser, "employeurs/nouvelle-caledonie/");

        assertThat(news(browser, host))
                .contains("1 nouvelle offre depuis votre visite")
                .endsWith(open + " offres");
        assertThat(news(browser, host)).contains("rien de nouveau depuis votre visite");
    }

    @Test
    void theHomePageTellsWhatIsNewInWhatIsFollowed(Browser browser, Host host) throws IOException {
        browser.at(BUILT).open(host.address("corps/redacteur/"));
        int open = browser.all(".card").size();
        follow(browser);
        assertThat(newsAtHome(browser, host)).contains("Rien de nouveau dans vos listes");

        forgetOne(browser, "corps/redacteur/");
        assertThat(newsAtHome(browser, host)).contains("1 nouvelle offre depuis votre visite");
        browser.picture("accueil-suivi-390-light");

        browser.one(".news li a").click();
        browser.until(
                "JSON.parse(localStorage.getItem('babillard.followed'))['corps/redacteur/'].seen.length === " + open);
        assertThat(newsAtHome(browser, host)).contains("Rien de nouveau dans vos listes");
    }

    @ParameterizedTest
    @CsvSource({
        "offres/?residence=avec&lieu=noumea, offres/?lieu=noumea&residence=avec, 'Nouméa, Une durée est exigée'",
        "recherche/?q=technicien&tri=limite, recherche/?q=technicien, « technicien »"
    })
    void aChoiceOrASearchIsFollowedByItsAddress(String page, String address, String title, Browser browser, Host host)
            throws IOException {
        browser.at(BUILT).open(host.address(page));
        browser.until("document.querySelectorAll('main .card-title a').length > 0");
        follow(browser);
        assertThat(newsAtHome(browser, host)).contains("Rien de nouveau dans vos listes");

        forgetOne(browser, address);
        assertThat(newsAtHome(browser, host)).contains("1 nouvelle offre depuis votre visite");
        assertThat(browser.text(".news .entry-label")).isEqualTo(title);
        assertThat(browser.one(".news li a").getDomAttribute("href")).isEqualTo("/portail/" + page);
        assertThat(news(browser, host)).contains("1 nouvelle offre depuis votre visite");
    }

    @Test
    void nothingIsFollowedWhereNothingIsAsked(Browser browser, Host host) {
        browser.at(BUILT).open(host.address("recherche/"));
        assertThat(browser.one(".keep").isDisplayed()).isFalse();
        browser.one("#q").sendKeys("technicien");
        browser.until("!document.querySelector('.keep').hidden");

        browser.open(host.address("offres/"));
        assertThat(browser.one(".keep").isDisplayed()).isFalse();
    }

    @Test
    void aSecondPressKeepsItNoLonger(Browser browser, Host host) {
        browser.at(BUILT).open(host.address(OFFER));
        browser.one(".keep").click();
        browser.until("document.querySelector('.keep').ariaPressed === 'true'");
        browser.one(".keep").click();
        browser.until("document.querySelector('.keep').ariaPressed === 'false'");

        browser.open(host.address("mes-offres/"));
        assertThat(browser.all(KEPT)).isEmpty();
    }

    @Test
    void aBrowserThatKeepsNothingShowsNoButton(Browser browser, Host host) {
        browser.at(BUILT)
                .before("Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused'); } });")
                .open(host.address(OFFER));
        assertThat(browser.all(".keep")).isEmpty();
        assertThat(browser.texts(".tools [data-tool]")).hasSize(3);

        browser.open(host.address("mes-offres/"));
        assertThat(browser.texts("#mine section .empty")).hasSize(2);
    }

    private static String news(Browser browser, Host host) {
        browser.open(host.address("mes-offres/"));
        browser.until("document.querySelector('" + FOLLOWED + "')");
        return browser.text(FOLLOWED);
    }

    private static String newsAtHome(Browser browser, Host host) {
        browser.open(host.address(""));
        browser.until("document.querySelector('.news')");
        return browser.text(".news");
    }

    private static void follow(Browser browser) {
        browser.until("document.querySelector('.keep') && !document.querySelector('.keep').hidden");
        browser.run("document.querySelector('.keep').scrollIntoView({ behavior: 'instant', block: 'center' })");
        browser.one(".keep").click();
        browser.until("document.querySelector('.keep').ariaPressed === 'true'");
    }

    /** As if one of the offers of a listing had come since. */
    private static void forgetOne(Browser browser, String listing) {
        browser.run("""
                const followed = JSON.parse(localStorage.getItem("babillard.followed"));
                followed[arguments[0]].seen.pop();
                localStorage.setItem("babillard.followed", JSON.stringify(followed));
                """, listing);
    }
}
