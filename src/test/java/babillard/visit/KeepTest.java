package babillard.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reader keeps on the own device. */
@ExtendWith(InBrowser.class)
class KeepTest {
    private static final Instant BUILT = Instant.parse("2025-08-15T01:00:00Z");
    private static final String OFFER = "offres/3134-25-0889-sr.html";
    private static final String KEPT = "[data-part=kept] li";
    private static final String FOLLOWED = "[data-part=followed] li";

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
        assertThat(browser.all(KEPT)).isEmpty();
        assertThat(browser.run("return localStorage.length")).isEqualTo(0L);
        assertThat(browser.text("#mine [role=status]")).isNotBlank();
    }

    @Test
    void aFollowedListTellsWhatIsNewOnce(Browser browser, Host host) {
        browser.at(BUILT).open(host.address("employeurs/nouvelle-caledonie/"));
        int open = browser.all(".card").size();
        browser.one(".keep").click();
        browser.until("document.querySelector('.keep').ariaPressed === 'true'");
        browser.run("""
                const followed = JSON.parse(localStorage.getItem("babillard.followed"));
                followed["employeurs/nouvelle-caledonie/"].seen.pop();
                localStorage.setItem("babillard.followed", JSON.stringify(followed));
                """);

        assertThat(news(browser, host))
                .contains("1 nouvelle offre depuis votre visite")
                .endsWith(open + " offres");
        assertThat(news(browser, host)).contains("rien de nouveau depuis votre visite");
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
}
