package babillard.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;

/** A person who opens the portal on a phone for the first time, and knows no more than the own corps. */
@ExtendWith(InBrowser.class)
class FirstVisitTest {
    private static final Instant BUILT = Instant.parse("2025-08-15T01:00:00Z");
    private static final int MOST_TAPS = 5;
    private static final int SCREEN = 844;

    private int taps;
    private int screens;

    @Test
    void findsAnOfferOfTheOwnCorpsKeepsItAndNotesItsDeadline(Browser browser, Host host) throws IOException {
        browser.at(BUILT)
                .before(
                        "URL.createObjectURL = (blob) => { blob.text().then((text) => window.made = text); return '#'; };")
                .open(host.address(""));
        tap(browser, "nav a", "Corps");
        tap(browser, "main .entries a", "Technicien");
        browser.picture("premiere-visite-1-corps");
        tap(browser, ".card-title a", browser.text(".card-title a"));
        browser.picture("premiere-visite-2-offre");
        tap(browser, ".keep", "Garder cette offre");
        browser.until("document.querySelector('.keep').ariaPressed === 'true'");
        tap(browser, ".tools button", "Ajouter à l’agenda");
        browser.until("window.made");

        assertThat(browser.run("return window.made")).asString().contains("DTSTART;VALUE=DATE:202508");
        assertThat(taps).isLessThanOrEqualTo(MOST_TAPS);
        assertThat(screens).as("screens scrolled through").isLessThanOrEqualTo(2);
    }

    @Test
    void findsItBySearchingAsWell(Browser browser, Host host) {
        browser.at(BUILT).open(host.address(""));
        WebElement field = browser.one("#rechercher");
        assertThat(field.getRect().getY()).isLessThan(SCREEN);
        field.sendKeys("technicien\n");
        browser.until("document.querySelector('#resultats .card-title a')");
        tap(browser, "#resultats .card-title a", browser.text("#resultats .card-title a"));

        assertThat(browser.text(".facts")).contains("Technicien");
        assertThat(screens).isZero();
    }

    /** What is asked for stands before the long text: until when, how to apply, what the words mean. */
    @Test
    void theFirstTwoScreensOfAnOfferAnswerTheQuestions(Browser browser, Host host) {
        browser.at(BUILT).open(host.address("offres/3134-25-0889-sr.html"));
        for (String first : List.of("h1", ".deadline time", ".deadline .button", ".tools button")) {
            assertThat(browser.one(first).getRect().getY()).as(first).isLessThan(SCREEN);
        }
        for (String second : List.of(".facts dl", ".explain summary")) {
            assertThat(browser.one(second).getRect().getY()).as(second).isLessThan(2 * SCREEN);
        }
    }

    /** A tap on a link or a button by its words, which a thumb must find: large enough, and not far below. */
    private void tap(Browser browser, String selector, String words) {
        browser.until(() -> browser.texts(selector).stream().anyMatch(text -> text.startsWith(words)), words);
        WebElement target = browser.all(selector).stream()
                .filter(each -> each.getText().replace('\u00a0', ' ').startsWith(words))
                .findFirst()
                .orElseThrow();
        taps++;
        screens += target.getRect().getY() / SCREEN;
        browser.run("arguments[0].scrollIntoView({ behavior: 'instant', block: 'center' })", target);
        Object height = browser.run(
                "return (arguments[0].closest('.card') ?? arguments[0]).getBoundingClientRect().height", target);
        assertThat(((Number) height).doubleValue()).as(words).isGreaterThanOrEqualTo(24);
        target.click();
    }
}
