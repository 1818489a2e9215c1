package babillard.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;

/** The page that says where the feeds are. */
@ExtendWith(InBrowser.class)
class FeedsPageTest {
    @Test
    void eachAddressOfTheSiteIsCopied(Browser browser, Host host) {
        browser.before("window.copied = []; navigator.clipboard.writeText = async (text) => { copied.push(text); };")
                .open(host.address("flux/"));

        List<WebElement> buttons = browser.all(".copy");
        buttons.forEach(WebElement::click);
        browser.until("document.querySelectorAll('.copy')[7].textContent === 'Copiée'");

        assertThat(browser.list("return window.copied"))
                .hasSize(8)
                .contains(
                        "https://emplois.example/portail/offres.rss",
                        "https://emplois.example/portail/cloture-proche/offres.ics")
                .isEqualTo(browser.texts(".address"));
        assertThat(buttons).allMatch(button -> button.getRect().getHeight() >= 24);
    }

    @Test
    void withoutScriptTheAddressesAreThereToBeRead(Browser browser, Host host) {
        browser.scripts(false).open(host.address("flux/"));

        assertThat(browser.texts(".address")).hasSize(8).allMatch(text -> text.startsWith("https://emplois.example/"));
        assertThat(browser.all("button:not([hidden])")).isEmpty();
    }
}
