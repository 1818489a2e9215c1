package babillard.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page that was built on 15 August says on that day and long after it, wherever its reader is. */
@ExtendWith(InBrowser.class)
class DeadlinesTest {
    private static final String LAST_DAY = "a[href$='3134-25-0889-sr.html']";

    @Test
    void onTheDayOfTheBuildNothingIsOver(Browser browser, Host host) {
        browser.at(noon("2025-08-15")).open(host.address("offres/"));

        assertThat(browser.all(".card")).hasSize(14);
        assertThat(browser.all(".card-closed, .over, .badge-stale")).isEmpty();
        assertThat(browser.text(".counted span")).isEqualTo("14 offres ouvertes");
        assertThat(browser.text(".card .badge")).isEqualTo("dernier jour");
        assertThat(browser.texts(".badge-soon")).hasSize(4).contains("plus que 7 jours");
        assertThat(browser.texts(".badge-new")).isNotEmpty().containsOnly("nouveau");
    }

    @ParameterizedTest
    @CsvSource({"2025-08-16, 13, 1", "2025-08-22, 13, 1", "2025-08-23, 10, 4", "2026-08-15, 0, 14"})
    void whatHasClosedLeavesTheListAndTheCount(String day, int open, int closed, Browser browser, Host host) {
        browser.at(noon(day)).open(host.address("offres/"));

        assertThat(browser.all(".cards .card:not(.card-closed)")).hasSize(open);
        assertThat(browser.all(".over .card-closed")).hasSize(closed);
        assertThat(browser.text(".counted span"))
                .isEqualTo(open == 0 ? "Aucune offre ouverte" : open + " offres ouvertes");
        assertThat(browser.texts(".over .badge")).hasSize(closed).containsOnly("close");
        assertThat(browser.all(".empty")).hasSize(open == 0 ? 1 : 0);
    }

    /** 23:30 on the 15th at Nouméa is noon of that day in London, and past midnight is still the 15th in Honolulu. */
    @ParameterizedTest
    @CsvSource({
        "2025-08-15T12:30:00Z, Europe/London, 14",
        "2025-08-15T12:30:00Z, Pacific/Kiritimati, 14",
        "2025-08-15T13:30:00Z, Pacific/Honolulu, 13",
        "2025-08-15T13:30:00Z, Pacific/Noumea, 13"
    })
    void theDayIsThatOfNoumea(Instant instant, String zone, int open, Browser browser, Host host) {
        browser.at(instant).zone(zone).open(host.address("offres/"));

        assertThat(browser.all(".cards .card:not(.card-closed)")).hasSize(open);
    }

    @Test
    void anOldPageSaysThatItIsOld(Browser browser, Host host) {
        browser.at(noon("2025-08-25")).open(host.address("offres/"));

        assertThat(browser.text(".badge-stale")).startsWith("Cette page date de 10 jours");
    }

    @Test
    void theHomePageDropsWhatIsOverAndCountsAgain(Browser browser, Host host) {
        browser.at(noon("2025-08-23")).open(host.address(""));

        assertThat(browser.text("h1")).isEqualTo("10 offres ouvertes");
        assertThat(browser.all(".card-closed")).isEmpty();
        assertThat(browser.all(LAST_DAY)).isEmpty();
        browser.at(noon("2026-08-23")).open(host.address("employeurs/"));
        assertThat(browser.texts(".entry-count")).containsOnly("aucune offre");
        assertThat(browser.all("li:not(.entry-empty) > a .entry-count")).isEmpty();
    }

    @Test
    void thePageOfAnOfferSaysHowLongItIsOpen(Browser browser, Host host) {
        String page = host.address("offres/" + id(browser, host));

        browser.at(noon("2025-08-14")).open(page);
        assertThat(browser.text(".deadline-text .badge")).isEqualTo("clôture demain");
        browser.at(noon("2025-08-01")).open(page);
        assertThat(browser.text(".deadline-text .badge")).isEqualTo("encore 14 jours");
    }

    @Test
    void thePageOfAnOfferSaysForAWeekThatItIsNew(Browser browser, Host host) {
        String page = host.address("offres/3134-25-0889-sr.html");
        browser.at(noon("2025-08-07")).open(page);
        assertThat(browser.text(".deadline-text .badge-new")).isEqualTo("nouveau");

        browser.at(noon("2025-08-08")).open(page);
        assertThat(browser.all(".deadline-text .badge-new")).isEmpty();
    }

    @Test
    void thePageOfAnOfferThatHasClosedSaysSoFirst(Browser browser, Host host) {
        String page = host.address("offres/" + id(browser, host));

        browser.at(noon("2025-08-16")).open(page);

        assertThat(browser.text("main article > *")).startsWith("Clôturée depuis le samedi 16 août 2025");
        assertThat(browser.text(".deadline-text")).startsWith("La date limite était le");
        assertThat(browser.text("#postuler-titre")).isEqualTo("Comment il fallait postuler");
        assertThat(browser.all(".deadline .button, .deadline .badge")).isEmpty();
    }

    @Test
    void withoutScriptTheDatesAreThereInFull(Browser browser, Host host) {
        browser.scripts(false).open(host.address("offres/"));

        assertThat(browser.all(".card .leaf time")).hasSize(14);
        assertThat(browser.all(".badge, .over")).isEmpty();
    }

    /** The offer that closes on the day of the build. */
    private static String id(Browser browser, Host host) {
        String first = browser.open(host.address("offres/")).one(".card a").getDomAttribute("href");
        return first.substring(first.lastIndexOf('/') + 1);
    }

    private static Instant noon(String day) {
        return Instant.parse(day + "T01:00:00Z");
    }
}
