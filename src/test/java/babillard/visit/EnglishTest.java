package babillard.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader of English, from the home page to an offer and back. */
@ExtendWith(InBrowser.class)
class EnglishTest {
    private static final Instant BUILT = Instant.parse("2025-08-15T01:00:00Z");
    private static final String OFFER = "offres/3134-25-0889-sr.html";
    private static final String IN_ENGLISH = "document.documentElement.lang === 'en'";
    private static final String LABELS = """
            const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
              node.lang || /^(TEMPLATE|SCRIPT)$/.test(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
            const labels = [];
            while (walk.nextNode()) {
              const node = walk.currentNode;
              labels.push(node.data?.trim(), node.ariaLabel, node.placeholder);
            }
            return labels.filter(Boolean);
            """;

    @Test
    void fromTheHomePageToAnOfferAndBack(Browser browser, Host host) throws IOException {
        browser.at(BUILT).open(host.address("en/"));
        assertThat(browser.text("h1")).isEqualTo("14 open vacancies");
        assertThat(browser.texts(".badge")).contains("last day", "new");
        assertThat(browser.one(".card-title").getDomAttribute("lang")).isEqualTo("fr");

        browser.open(host.address("en/offres/"));
        browser.run("document.querySelector(\".card a[href$='3134-25-0889-sr.html#en']\").click()");
        browser.until(IN_ENGLISH);

        assertThat(browser.text(".deadline-text")).isEqualTo("Apply until Friday 22 August 2025 closes in 7 days");
        assertThat(browser.text(".leaf")).isEqualToIgnoringWhitespace("until 22 Aug 2025");
        assertThat(browser.texts("dt")).contains("Deadline for applications", "Place of work", "Employer");
        assertThat(browser.texts(".tools button"))
                .containsExactly("Keep this vacancy", "Add to calendar", "Copy the link", "Print");
        assertThat(browser.text("#en")).startsWith("Vacancies are published in French");
        assertThat(browser.text(".languages")).isEqualTo("Français");
        browser.picture("offre-en-390-light");

        browser.one(".trail li:last-child a").click();
        assertThat(browser.address()).endsWith("/portail/en/offres/");
    }

    @Test
    void noLabelOfAnOfferStaysFrench(Browser browser, Host host) {
        browser.at(BUILT).open(host.address(OFFER));
        List<String> french = browser.list(LABELS);
        browser.open(host.address("en/")).open(host.address(OFFER + "#en")).until(IN_ENGLISH);
        List<String> english = browser.list(LABELS);

        assertThat(english.stream().filter(french::contains).filter(EnglishTest::isWord))
                .containsOnly(
                        "Babillard",
                        "Babillard.",
                        "Corps",
                        "RESPNC",
                        "RSS",
                        "recrutement@cht.example",
                        "Notes",
                        "Archives")
                .hasSizeLessThan(20);
        assertThat(english).noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("offre"));
    }

    private static boolean isWord(String label) {
        return label.codePoints().anyMatch(Character::isLetter);
    }

    @Test
    void aPlaceWithinThePageAndAReloadKeepTheLanguage(Browser browser, Host host) {
        browser.at(BUILT).open(host.address(OFFER + "#en")).until(IN_ENGLISH);
        browser.one("a[href='#postuler']").click();
        browser.until("location.hash === '#postuler'");
        browser.run("location.reload()");
        browser.until("performance.getEntriesByType('navigation')[0].type === 'reload' && " + IN_ENGLISH);

        assertThat(browser.text("#postuler-titre")).isEqualTo("How to apply");
        assertThat(browser.list("return Object.keys({ ...localStorage, ...sessionStorage })"))
                .allMatch("babillard.kept"::equals);
    }

    @Test
    void theSwitchOfAnOfferGoesThereAndBack(Browser browser, Host host) {
        browser.at(BUILT).open(host.address(OFFER));
        browser.one(".languages a").click();
        browser.until(IN_ENGLISH);
        browser.run("document.querySelector('.languages a').click()");
        browser.until("document.documentElement.lang === 'fr' && document.querySelector('.tools')");

        assertThat(browser.text(".deadline-text")).startsWith("Candidatures jusqu’au");
        assertThat(browser.address()).endsWith(OFFER);
        assertThat(browser.all(".notice-language").get(0).isDisplayed()).isFalse();
    }

    @Test
    void withStorageRefusedTheLabelsAreEnglish(Browser browser, Host host) {
        browser.at(BUILT)
                .before("for (const name of ['localStorage', 'sessionStorage'])"
                        + " Object.defineProperty(window, name, { get() { throw new Error('refused'); } });")
                .open(host.address(OFFER + "#en"))
                .until(IN_ENGLISH);

        assertThat(browser.text("h2")).isEqualTo("Key facts");
    }

    @Test
    void withoutScriptTheOfferSaysThatItIsFrench(Browser browser, Host host) {
        browser.scripts(false).open(host.address(OFFER + "#en"));

        assertThat(browser.one("#en").isDisplayed()).isTrue();
        assertThat(browser.one("html").getDomAttribute("lang")).isEqualTo("fr");
    }

    @Test
    void anOfferThatHasClosedMeanwhileSaysSoInEnglish(Browser browser, Host host) {
        browser.at(Instant.parse("2025-08-25T01:00:00Z"))
                .open(host.address(OFFER + "#en"))
                .until(IN_ENGLISH);

        assertThat(browser.text(".closing-since")).isEqualTo("Closed since Saturday 23 August 2025");
        assertThat(browser.text(".deadline-text")).startsWith("The deadline was Friday 22 August 2025");
    }

    @Test
    void theFiltersSpeakEnglish(Browser browser, Host host) {
        browser.at(BUILT).open(host.address("en/offres/?residence=avec&lieu=noumea"));
        browser.until("document.querySelector('.found:not([hidden]) .card')");

        assertThat(browser.text(".filter [role=status]")).endsWith("match your choices.");
        assertThat(browser.texts(".found .card-facts")).allMatch(facts -> facts.contains("years of residence"));
        assertThat(browser.one(".found .card-title a").getDomAttribute("href")).endsWith(".html#en");
        assertThat(browser.one(".found .card-facts li").getDomAttribute("lang")).isEqualTo("fr");
        assertThat(browser.texts("select[name=lieu] option")).contains("All places");
    }

    @Test
    void theSearchSpeaksEnglish(Browser browser, Host host) {
        browser.at(BUILT).open(host.address("en/recherche/?q=technicien"));
        browser.until("document.querySelector('#resultats .card')");

        assertThat(browser.text("#etat")).isEqualTo("4 vacancies found.");
        assertThat(browser.texts("#resultats .leaf")).allMatch(leaf -> leaf.startsWith("until"));
        assertThat(browser.one("#resultats a").getDomAttribute("href")).endsWith(".html#en");
        assertThat(browser.address()).contains("/en/recherche/");

        browser.open(host.address("en/recherche/?q=sage-femme&closes=1"));
        browser.until("document.querySelector('#resultats .card-closed')");
        assertThat(browser.text("#resultats .card-facts li")).isEqualTo("closed");
    }

    @Test
    void whatIsKeptInOneLanguageIsKeptInTheOther(Browser browser, Host host) {
        browser.at(BUILT).open(host.address("employeurs/nouvelle-caledonie/"));
        browser.one(".keep").click();
        browser.until("document.querySelector('.keep').ariaPressed === 'true'");
        browser.open(host.address("en/employeurs/nouvelle-caledonie/"));
        assertThat(browser.one(".keep").getDomAttribute("aria-pressed")).isEqualTo("true");

        browser.open(host.address("en/mes-offres/"));
        browser.until("document.querySelector('[data-part=followed] li')");
        assertThat(browser.text("[data-part=followed] li")).contains("nothing new since your last visit");
        assertThat(browser.one("[data-part=followed] a").getDomAttribute("href"))
                .isEqualTo("/portail/en/employeurs/nouvelle-caledonie/");
    }

    @Test
    void aMissingPageUnderEnglishIsMissedInEnglish(Browser browser, Host host) {
        browser.open(host.address("en/nowhere/")).until(IN_ENGLISH);

        assertThat(browser.text("h1")).isEqualTo("Page not found");
        assertThat(browser.all("main .links a").get(2).getDomAttribute("href")).isEqualTo("/portail/en/");
    }
}
