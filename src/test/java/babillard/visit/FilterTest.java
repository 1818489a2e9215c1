package babillard.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The choice among the open offers, and the address that keeps it. */
@ExtendWith(InBrowser.class)
class FilterTest {
    private static final Instant BUILT = Instant.parse("2025-08-15T01:00:00Z");
    private static final String SHOWN = ".found:not([hidden]) .card";

    @Test
    void theListIsFetchedOnlyForAChoice(Browser browser, Host host) {
        browser.at(BUILT).open(host.address("offres/"));
        String fetched = "performance.getEntriesByType('resource').some((entry) => entry.name.endsWith('liste.json'))";
        assertThat(browser.run("return " + fetched)).isEqualTo(false);

        browser.one(".filter summary").click();

        browser.until(fetched);
    }

    @Test
    void aChoiceStandsInTheAddressAndIsLeftAgain(Browser browser, Host host) {
        browser.at(BUILT).open(host.address("offres/"));
        browser.one(".filter summary").click();
        browser.until("!document.querySelector('.fields').hidden");

        choose(browser, "residence", "avec");
        int asked = browser.all(SHOWN).size();
        choose(browser, "lieu", "noumea");

        assertThat(asked).isPositive().isLessThan(14);
        assertThat(browser.address()).endsWith("/offres/?lieu=noumea&residence=avec");
        assertThat(browser.all(SHOWN)).isNotEmpty().hasSizeLessThan(asked);
        assertThat(browser.text(".filter [role=status]"))
                .startsWith(Integer.toString(browser.all(SHOWN).size()));
        assertThat(browser.all(".column > .cards:not([hidden])")).isEmpty();

        browser.back();
        browser.until("document.querySelectorAll('" + SHOWN + "').length === " + asked);
        assertThat(browser.address()).endsWith("/offres/?residence=avec");
        browser.back();
        browser.until("document.querySelector('.found').hidden");
        assertThat(browser.all(".column > .cards:not([hidden]) .card")).hasSize(14);
    }

    @Test
    void anAddressOpensItsChoice(Browser browser, Host host) {
        browser.at(BUILT).open(host.address("offres/?bientot=1"));
        browser.until("document.querySelector('" + SHOWN + "')");

        assertThat(browser.all(SHOWN)).hasSize(4);
        assertThat(browser.text(".filter [role=status]")).isEqualTo("4 offres correspondent à ces choix.");
        assertThat(browser.text(SHOWN + " .badge")).isEqualTo("dernier jour");

        browser.one("[type=reset]").click();
        browser.until("document.querySelector('.found').hidden");
        assertThat(browser.address()).endsWith("/offres/");
    }

    @Test
    void aCardOfAChoiceIsTheCardOfTheList(Browser browser, Host host) {
        browser.at(BUILT).open(host.address("offres/?residence=sans"));
        browser.until("document.querySelector('" + SHOWN + "')");

        assertThat(browser.run("""
                        const plain = (card) => card.outerHTML.replace(/\\s+/g, " ").replace(/> </g, "><");
                        const usual = [...document.querySelectorAll(".column > .cards .card")].map(plain);
                        const found = [...document.querySelectorAll(".found .card")].map(plain);
                        return found.filter((card) => !usual.includes(card)).join("\\n");
                        """)).isEqualTo("");
    }

    @Test
    void eachChoiceSaysHowManyOffersItLeaves(Browser browser, Host host) {
        browser.at(BUILT).open(host.address("offres/?employeur=nouvelle-caledonie"));
        browser.until("document.querySelector('" + SHOWN + "')");

        assertThat(browser.text("[name=employeur] option:checked"))
                .isEqualTo("Nouvelle-Calédonie (" + browser.all(SHOWN).size() + ")");
    }

    @Test
    void aChoiceThatWouldLeaveNothingIsNotOffered(Browser browser, Host host) {
        browser.at(BUILT).open(host.address("offres/"));
        browser.one(".filter summary").click();
        browser.until("!document.querySelector('.fields').hidden");
        int all = browser.all("[name=corps] option").size();

        choose(browser, "employeur", "nouvelle-caledonie");

        assertThat(browser.texts("[name=corps] option"))
                .hasSizeBetween(2, all - 1)
                .noneMatch(text -> text.endsWith("(0)"));
        browser.one("[type=reset]").click();
        browser.until("document.querySelectorAll('[name=corps] option').length === " + all);
    }

    @Test
    void anAddressThatLeavesNothingStillShowsItsChoices(Browser browser, Host host) {
        browser.at(BUILT).open(host.address("offres/?corps=infirmier&employeur=commune-de-lifou"));
        browser.until("!document.querySelector('.found').hidden");

        assertThat(browser.text(".filter [role=status]")).startsWith("Aucune offre");
        assertThat(browser.text("[name=corps] option:checked")).isEqualTo("Infirmier (0)");
        assertThat(browser.text("[name=employeur] option:checked")).isEqualTo("Commune de Lifou (0)");
    }

    @Test
    void anAddressWithANameThatIsNoneAnyMoreLeavesNothing(Browser browser, Host host) {
        browser.open(host.address("offres/?employeur=commune-de-nulle-part"));

        browser.until("document.querySelector('.filter [role=status]').textContent.includes('Aucune')");
        assertThat(browser.run("return document.querySelector('[name=employeur]').value"))
                .isEqualTo("commune-de-nulle-part");
        assertThat(browser.all(".found .card")).isEmpty();
    }

    @Test
    void whatHasClosedSinceTheBuildIsNotFound(Browser browser, Host host) {
        browser.at(Instant.parse("2025-08-17T01:00:00Z")).open(host.address("offres/?bientot=1"));
        browser.until("document.querySelector('" + SHOWN + "')");

        assertThat(browser.all(SHOWN)).hasSize(3);
    }

    private static void choose(Browser browser, String name, String value) {
        browser.one("[name=" + name + "] option[value=" + value + "]").click();
        browser.until("location.search.includes('" + name + "=" + value + "')");
    }
}
