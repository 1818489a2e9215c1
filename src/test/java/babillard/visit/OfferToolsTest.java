package babillard.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reader can do with the page of an offer. */
@ExtendWith(InBrowser.class)
class OfferToolsTest {
    private static final Instant BUILT = Instant.parse("2025-08-15T01:00:00Z");
    private static final String OPEN = "offres/3134-25-0889-sr.html";

    @Test
    void theDeadlineGoesIntoACalendar(Browser browser, Host host) {
        browser.at(BUILT)
                .before(
                        "URL.createObjectURL = (blob) => { blob.text().then((text) => window.made = text); return '#'; };")
                .open(host.address(OPEN));

        browser.one("[data-tool=calendar]").click();
        browser.until("window.made");

        List<String> lines = browser.list("return window.made.split('\\r\\n')");
        assertThat(lines)
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .contains(
                        "UID:3134-25-0889-sr@emplois.example",
                        "DTSTART;VALUE=DATE:20250822",
                        "DTEND;VALUE=DATE:20250823")
                .endsWith("END:VCALENDAR", "")
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(lines).anyMatch(line -> line.startsWith("SUMMARY:Date limite : Infirmier"));
        assertThat(browser.text(".tools [role=status]")).startsWith("Le fichier d’agenda est téléchargé");
    }

    @Test
    void theAddressIsCopied(Browser browser, Host host) {
        browser.at(BUILT)
                .before("navigator.clipboard.writeText = async (text) => { window.copied = text; };")
                .open(host.address(OPEN));

        browser.one("[data-tool=copy]").click();
        browser.until("window.copied");

        assertThat(browser.run("return window.copied")).isEqualTo("https://emplois.example/portail/" + OPEN);
        assertThat(browser.text(".tools [role=status]")).isEqualTo("L’adresse de cette page est copiée.");
    }

    @Test
    void aClosedOfferHasNoDeadlineToNote(Browser browser, Host host) {
        browser.at(Instant.parse("2025-09-01T01:00:00Z")).open(host.address(OPEN));
        assertThat(browser.texts(".tools [data-tool]")).containsExactly("Copier le lien", "Imprimer");

        browser.open(host.address("offres/3134-25-0857-sr.html"));
        assertThat(browser.texts(".tools [data-tool]")).containsExactly("Copier le lien", "Imprimer");
    }

    @Test
    void withoutScriptThereIsNoButtonThatDoesNothing(Browser browser, Host host) {
        browser.scripts(false).open(host.address(OPEN));

        assertThat(browser.all("button")).isEmpty();
    }
}
