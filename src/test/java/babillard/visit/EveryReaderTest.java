package babillard.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Readers who use a keyboard alone, who want no motion, who choose the colours themselves, who print. */
@ExtendWith(InBrowser.class)
class EveryReaderTest {
    private static final Instant BUILT = Instant.parse("2025-08-15T01:00:00Z");
    private static final String OFFER = "offres/3134-25-0889-sr.html";
    private static final int MOST_KEYS = 40;
    /** Where the focus is, and whether it can be seen there: within the window, with an outline of its own. */
    private static final String FOCUS = """
            const at = document.activeElement;
            const { top, bottom, width } = at.getBoundingClientRect();
            const seen = [undefined, "::after"].some((part) => {
              const { outlineStyle, outlineWidth } = getComputedStyle(at, part);
              return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
            });
            return [at.className, at.textContent.trim(), String(seen && width > 0 && bottom > 0 && top < innerHeight)];
            """;

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void theKeyboardAloneLeadsFromHomeToHowToApply(int width, Browser browser, Host host) throws IOException {
        browser.at(BUILT).window(width, 800).open(host.address(""));
        String title = browser.text(".card-title a");
        browser.press(Keys.TAB);
        assertThat(browser.list(FOCUS)).containsExactly("skip", "Aller au contenu", "true");
        browser.picture("clavier-" + width);

        tabTo(browser, title);
        browser.press(Keys.ENTER);
        browser.until("document.querySelector('.offer')");
        assertThat(browser.text("h1")).isEqualTo(title);

        tabTo(browser, "Comment postuler");
        browser.press(Keys.ENTER);
        browser.until("location.hash === '#postuler'");
        tabTo(browser, browser.text(".contacts a"));
    }

    @Test
    void theSkipLinkLeadsPastTheNavigation(Browser browser, Host host) {
        browser.at(BUILT).open(host.address("offres/"));
        browser.press(Keys.TAB, Keys.ENTER);
        browser.press(Keys.TAB);

        assertThat(browser.run("return Boolean(document.activeElement.closest('main'))"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({"reduce, auto, 0s", "no-preference, smooth, 0.12s"})
    void nothingMovesForWhoWantsNoMotion(String wish, String scrolling, String lasting, Browser browser, Host host) {
        browser.media("screen", "prefers-reduced-motion", wish).open(host.address(OFFER));

        assertThat(browser.run("return getComputedStyle(document.documentElement).scrollBehavior"))
                .isEqualTo(scrolling);
        assertThat(browser.list("return [...new Set([...document.querySelectorAll('*')].flatMap((each) =>"
                        + " getComputedStyle(each).transitionDuration.split(', ')))]"))
                .contains(lasting)
                .hasSize(lasting.equals("0s") ? 1 : 2);
        assertThat(browser.run("return document.getAnimations().length")).isEqualTo(0L);
    }

    /** With colours of the reader's own, what a background told before has an edge. */
    @ParameterizedTest
    @ValueSource(strings = {"", "offres/", OFFER})
    void forcedColoursLeaveEdges(String page, Browser browser, Host host) throws IOException {
        browser.at(BUILT).media("screen", "forced-colors", "active").open(host.address(page));

        assertThat(browser.run("return matchMedia('(forced-colors: active)').matches"))
                .isEqualTo(true);
        assertThat(browser.list("return [...document.querySelectorAll('.button, .leaf, .badge, .keep, .deadline')]"
                        + ".filter((each) => getComputedStyle(each).borderTopStyle === 'none'"
                        + " || parseFloat(getComputedStyle(each).borderTopWidth) === 0)"
                        + ".map((each) => each.outerHTML)"))
                .isEmpty();
        browser.picture("couleurs-forcees-" + (page.isEmpty() ? "accueil" : page.replaceAll("[^a-z0-9]+", "-")));
    }

    @Test
    void anOfferIsPrintedWithItsReferenceAndWithoutButtons(Browser browser, Host host) throws IOException {
        browser.at(BUILT).open(host.address(OFFER));
        assertThat(pages(browser.printed("imprime-offre"))).isBetween(1L, 2L);

        browser.media("print", "prefers-color-scheme", "light");
        browser.picture("imprime-offre");
        assertThat(browser.text("body"))
                .contains("3134-25-0889/SR", "Infirmier", "vendredi 22 août 2025", "Comment postuler")
                .doesNotContain("Imprimer", "Copier le lien", "Garder cette offre", "Accessibilité", "Offres voisines");
    }

    @Test
    void aListIsPrintedWithItsDeadlines(Browser browser, Host host) throws IOException {
        browser.at(BUILT).open(host.address("offres/"));
        assertThat(pages(browser.printed("imprime-liste"))).isBetween(1L, 2L);

        browser.media("print", "prefers-color-scheme", "light");
        browser.picture("imprime-liste");
        assertThat(browser.text("body"))
                .contains("14 offres ouvertes", "Infirmier", "À jour au vendredi 15 août 2025")
                .doesNotContain("Filtrer", "Par employeur", "Recevoir");
    }

    /** Every element that takes the focus on the way shows it. */
    private static void tabTo(Browser browser, String words) {
        List<String> passed = new ArrayList<>();
        while (passed.size() < MOST_KEYS) {
            browser.press(Keys.TAB);
            List<String> focus = browser.list(FOCUS);
            passed.add(focus.get(1));
            browser.until(() -> browser.list(FOCUS).get(2).equals("true"), "a visible focus on " + focus);
            if (focus.get(1).equals(words)) {
                return;
            }
        }
        assertThat(passed).contains(words);
    }

    private static long pages(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(text).startsWith("%PDF-");
        return Pattern.compile("/Type\\s*/Page\\b").matcher(text).results().count();
    }
}
