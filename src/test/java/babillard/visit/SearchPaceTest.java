package babillard.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How soon an answer follows the key, on a small screen, and how little is fetched for it. */
@ExtendWith(InBrowser.class)
class SearchPaceTest {
    private static final Instant BUILT = Instant.parse("2025-08-15T01:00:00Z");
    private static final String WATCH = """
            window.waits = [];
            let key = 0;
            q.addEventListener("keydown", (event) => (key = event.timeStamp), true);
            new MutationObserver(() => {
              if (key > 0) waits.push(performance.now() - key);
              key = 0;
            }).observe(document.getElementById("resultats"), { childList: true });
            """;

    private final Browser browser;
    private final Host host;

    SearchPaceTest(Browser browser, Host host) {
        this.browser = browser.at(BUILT).window(390, 844);
        this.host = host;
    }

    @Test
    void anAnswerComesWithinATenthOfASecond() {
        browser.open(host.address("recherche/?q=a"));
        browser.until("document.querySelector('#etat').textContent.includes('trouvée')");
        browser.run(WATCH);
        for (String letter : "infirmier technicien juriste".split("")) {
            browser.one("#q").sendKeys(letter);
        }
        browser.until("waits.length > 8");

        List<Double> waits = browser.list("return waits.map(String)").stream()
                .map(Double::valueOf)
                .sorted()
                .toList();
        assertThat(waits.get(waits.size() / 2)).as("milliseconds %s", waits).isLessThan(100);
    }

    @Test
    void textsAreFetchedForTheOffersThatOneSees() {
        browser.open(host.address("recherche/?q=service"));
        browser.until("resultats.childElementCount > 4");
        browser.run("resultats.firstElementChild.scrollIntoView()");
        browser.until("resultats.firstElementChild.querySelector('.snippet mark')");
        int seen = browser.all("#resultats .snippet").size();
        assertThat(seen).isLessThan(browser.all("#resultats li[data-id]").size());

        browser.run("resultats.lastElementChild.scrollIntoView()");
        browser.until("document.querySelectorAll('#resultats .snippet').length > " + seen);
    }
}
