package babillard.visit;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.spec.SampleSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Many names, of which a reader wants one. */
@ExtendWith(InBrowser.class)
class NarrowTest {
    private static final String NOTICE = """
            # Agent d’accueil

            Référence : 3134-25-%04d/SR du 4 juillet 2025

            Employeur : %s

            Corps ou Cadre d’emploi : Rédacteur

            Lieu de travail : Nouméa

            Date de dépôt de l’offre : vendredi 4 juillet 2025

            Date limite de candidature : vendredi %s août 2025
            """;

    @TempDir
    static Path folder;

    @Test
    void whatIsTypedLeavesTheNamesThatHaveIt(Browser browser) throws IOException {
        try (Host host = Host.of(manyEmployers(), "/")) {
            browser.at(Instant.parse("2025-08-15T01:00:00Z")).window(390, 844).open(host.address("employeurs/"));
            browser.until("document.getElementById('nom')");
            assertThat(Faults.ofAccess(browser)).isEmpty();

            type(browser, "ecole d");
            assertThat(browser.texts(".entries > li:not([hidden]) .entry-label"))
                    .contains("École d’Ouvéa", "École du numéro 17", "École du numéro 45");
            assertThat(browser.text(".narrow [role=status]")).isEqualTo("46 noms correspondent.");

            type(browser, "OUVEA");
            assertThat(browser.texts(".entries > li:not([hidden]) .entry-label"))
                    .containsExactly("École d’Ouvéa");
            assertThat(browser.all(".groups details[open] li:not([hidden])")).hasSize(1);
            assertThat(browser.all(".groups > section:not([hidden])")).hasSize(1);
            browser.picture("employeurs-trouver-390-light");

            type(browser, "rien de tel");
            assertThat(browser.text(".narrow [role=status]")).isEqualTo("Aucun nom ne correspond.");

            browser.one("#nom").clear();
            browser.run("document.getElementById('nom').dispatchEvent(new Event('input'))");
            assertThat(browser.all(".groups details[open]")).isEmpty();
            assertThat(browser.all(".groups > section > .entries > li:not([hidden])"))
                    .hasSize(45);
        }
    }

    private static void type(Browser browser, String text) {
        browser.one("#nom").clear();
        browser.one("#nom").sendKeys(text);
    }

    private static Path manyEmployers() throws IOException {
        SampleSite site = SampleSite.in(folder.resolve("site"));
        for (int number = 1; number <= 45; number++) {
            write(site, number, "École du numéro " + number, "29");
        }
        write(site, 46, "École d’Ouvéa", "1er");
        return site.build(InBrowser.BUILT, folder.resolve("output"), "https://emplois.example/");
    }

    private static void write(SampleSite site, int number, String employer, String day) throws IOException {
        Files.createDirectories(site.notices());
        Files.writeString(site.notices().resolve(number + ".md"), NOTICE.formatted(number, employer, day));
    }
}
