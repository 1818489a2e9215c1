package babillard.visit;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.spec.SampleSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader can still see without network, and that it never passes for what is current. */
@ExtendWith(InBrowser.class)
class OfflineTest {
    private static final Instant BUILT = Instant.parse("2025-08-15T01:00:00Z");
    private static final String OFFER = "offres/3134-25-0889-sr.html";
    private static final String BANNER = "Le réseau ne répond pas : voici cette page telle qu’elle était le ";

    @TempDir
    static Path folder;

    private Host own;

    @BeforeEach
    void serveTheSample() throws IOException {
        own = Host.of(sample(InBrowser.BUILT), "/portail/");
    }

    @AfterEach
    void stop() {
        own.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/portail/"})
    void whatWasSeenStaysReadable(String base, Browser browser) throws IOException {
        try (Host host = Host.of(built(InBrowser.BUILT, base), base)) {
            arrive(browser, host);
            host.disappear(true);

            for (String page : new String[] {OFFER, "offres/", "", "mes-offres/"}) {
                browser.open(host.address(page));
                assertThat(browser.text(".kept"))
                        .as(page)
                        .startsWith(BANNER)
                        .matches(".* le \\d+ \\S+ \\d{4} à \\d\\d:\\d\\d\\. .*");
                assertThat(browser.run("return getComputedStyle(document.querySelector('.skip')).position"))
                        .isEqualTo("absolute");
            }
            browser.open(host.address("offres/?bientot=1"));
            browser.until("document.querySelectorAll('.found:not([hidden]) .card').length > 0");
        }
    }

    @Test
    void aPageThatWasNeverSeenLeadsToThoseThatWere(Browser browser) throws IOException {
        arrive(browser, own);
        own.disappear(true);
        browser.open(own.address("employeurs/province-sud/"));

        assertThat(browser.text("h1")).isEqualTo("Sans réseau");
        browser.until("!document.getElementById('seen').hidden");
        assertThat(browser.texts("#seen li")).containsExactly("Infirmier(ère) en hémodialyse");
        assertThat(browser.texts("main .links a")).contains("Voir les offres ouvertes");
        browser.picture("hors-ligne-390-light");
    }

    @Test
    void whoReadsEnglishIsToldSoInEnglish(Browser browser) {
        arrive(browser, own, "en/", "liste.en.json");
        own.disappear(true);
        for (String page : new String[] {"en/employeurs/province-sud/", OFFER + "#en"}) {
            browser.open(own.address(page));
            assertThat(browser.text("h1")).as(page).isEqualTo("No network");
            assertThat(browser.run("return document.documentElement.lang")).isEqualTo("en");
        }
        browser.open(own.address("en/offres/?bientot=1"));
        browser.until("document.querySelectorAll('.found:not([hidden]) .card').length > 0");
        assertThat(browser.text(".kept")).startsWith("The network does not answer");
    }

    @Test
    void anOldListIsStillJudgedByToday(Browser browser) throws IOException {
        arrive(browser, own);
        own.disappear(true);
        browser.at(Instant.parse("2025-08-23T01:00:00Z")).open(own.address("offres/"));

        assertThat(browser.all(".over .card-closed")).hasSize(4);
        assertThat(browser.text(".kept")).startsWith(BANNER);
        browser.picture("hors-ligne-liste-390-light");
    }

    @Test
    void theNetworkAlwaysComesFirst(Browser browser) throws IOException {
        arrive(browser, own);
        own.serve(sample(LocalDate.of(2025, 8, 23)));
        browser.open(own.address("offres/"));

        assertThat(browser.text(".as-of")).contains("23 août 2025");
        assertThat(browser.all(".kept")).isEmpty();

        own.disappear(true);
        browser.open(own.address("offres/"));
        assertThat(browser.text(".as-of")).contains("23 août 2025");
        assertThat(browser.all(".kept")).hasSize(1);

        own.disappear(false);
        browser.run("dispatchEvent(new Event('online'))");
        browser.until("!document.querySelector('.kept')");
    }

    @Test
    void aNetworkThatAnswersLateStillWins(Browser browser) {
        arrive(browser, own);
        own.delayPages(Duration.ofSeconds(8));
        browser.open(own.address(OFFER));
        assertThat(browser.all(".kept")).hasSize(1);

        browser.until("!document.querySelector('.kept')");
    }

    @Test
    void anOfferThatIsGoneIsKeptNoLonger(Browser browser) throws IOException {
        arrive(browser, own);
        Path other = built(InBrowser.BUILT, "/portail/", "3134-25-0889-sr-infirmier-hemodialyse.md");
        own.serve(other);
        browser.open(own.address(OFFER));
        own.disappear(true);
        browser.open(own.address(OFFER));

        assertThat(browser.text("h1")).isEqualTo("Sans réseau");
    }

    @Test
    void erasingForgetsWhatWasSeen(Browser browser) {
        arrive(browser, own);
        browser.open(own.address("mes-offres/"));
        browser.one("[data-erase]").click();
        browser.until("document.querySelector('#mine [role=status]').textContent");

        assertThat(browser.runLater("caches.keys().then((names) => arguments[arguments.length - 1](names.length))"))
                .isEqualTo(0L);
        assertThat(browser.runLater("navigator.serviceWorker.getRegistrations()"
                        + ".then((all) => arguments[arguments.length - 1](all.length))"))
                .isEqualTo(0L);
    }

    @Test
    void aPreviewKeepsNothing(Browser browser) {
        arrive(browser, own);
        browser.before("addEventListener('readystatechange', () => {"
                        + " document.documentElement.dataset.today = '2025-08-15'; }, { once: true, capture: true });")
                .open(own.address(""));

        browser.run("window.all = -1; setInterval(() => navigator.serviceWorker.getRegistrations()"
                + ".then((all) => { window.all = all.length; }), 50)");
        browser.until("window.all === 0");
    }

    /** Sees the page of an offer, as a first page here, and waits until the worker has kept it. */
    private static void arrive(Browser browser, Host host) {
        arrive(browser, host, OFFER, "liste.json");
    }

    private static void arrive(Browser browser, Host host, String page, String list) {
        browser.at(BUILT).open(host.address(page));
        browser.run("setInterval(async () => { const seen = await caches.match(location.href);"
                + " const list = await caches.match('" + host.address("offres/" + list) + "');"
                + " window.kept = Boolean(seen && list && navigator.serviceWorker.controller); }, 50)");
        browser.until("window.kept");
    }

    private static Path sample(LocalDate day) throws IOException {
        return built(day, "/portail/");
    }

    private static Path built(LocalDate day, String base, String... without) throws IOException {
        Path place = folder.resolve((day + base + String.join("", without)).replace('/', '_'));
        if (Files.exists(place)) {
            return place.resolve("output");
        }
        SampleSite site = SampleSite.in(place.resolve("site"));
        SampleSite.copy(Path.of("content/offres"), site.notices());
        for (String notice : without) {
            Files.delete(site.notices().resolve(notice));
        }
        return site.build(day, place.resolve("output"), "https://emplois.example" + base);
    }
}
