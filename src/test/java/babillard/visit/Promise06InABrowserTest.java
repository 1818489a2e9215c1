package babillard.visit;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.HostileNotices;
import babillard.spec.SampleSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Promise 6 as a visitor's browser sees it: on no page of hostile notices does anything run, load or ask. */
@ExtendWith(InBrowser.class)
class Promise06InABrowserTest {
    private static final String BASE = "/portail/";

    /** Notes whatever happens that should not: what they call, a dialog, a breach of the policy, an error. */
    private static final String WITNESS = """
            globalThis.seen = [];
            globalThis.%s = (which) => seen.push("obeyed " + which);
            for (const name of ["alert", "confirm", "prompt", "open"]) {
              globalThis[name] = (said) => seen.push(name + " " + said);
            }
            addEventListener("securitypolicyviolation", (breach) =>
              seen.push(breach.violatedDirective + " " + breach.blockedURI + " " + breach.sample));
            addEventListener("error", (event) => seen.push("error " + event.message));
            """.formatted(HostileNotices.CALLED);

    @TempDir
    static Path folder;

    private static Host host;
    private static Path output;

    @BeforeAll
    static void build() throws IOException {
        SampleSite site = SampleSite.in(folder.resolve("site"));
        HostileNotices.writeInto(site.notices());
        output = site.build(InBrowser.BUILT, folder.resolve("output"), "https://emplois.example" + BASE);
        host = Host.of(output, BASE);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void everyPage(Browser browser) throws IOException {
        browser.at(Instant.parse("2025-08-17T01:00:00Z")).before(WITNESS);
        for (String page : pages()) {
            browser.open(host.address(page));
            nothingHappened(browser, page);
        }
    }

    @Test
    void theResultsOfASearchAndTheOffersThatAreKept(Browser browser) {
        browser.at(Instant.parse("2025-08-17T01:00:00Z")).before(WITNESS);
        for (String query :
                List.of("obeyed", "script", "constructor", "img onerror", "%3Cimg+src%3Dx%3E", "__proto__")) {
            browser.open(host.address("recherche/?q=" + query));
            browser.until("document.querySelector('#resultats .card-title') || /aucun/i.test(document.body.innerText)");
            nothingHappened(browser, query);
        }
        browser.open(host.address("offres/3134-25-9000-sr.html"));
        nothingHappened(browser, "an offer");
    }

    private static void nothingHappened(Browser browser, String page) {
        assertThat(browser.list("return seen")).as(page).isEmpty();
        assertThat(browser.address()).as(page).startsWith(host.address(""));
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(output.toRealPath())) {
            return files.map(file -> pathOf(file))
                    .filter(path -> path.endsWith(".html"))
                    .map(path -> path.replaceAll("(^|/)index\\.html$", "$1"))
                    .sorted()
                    .toList();
        }
    }

    private static String pathOf(Path file) {
        try {
            return output.toRealPath().relativize(file).toString();
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}
