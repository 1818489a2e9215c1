package babillard.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page on a phone and on a desk, light and dark: nothing for axe to say, nothing beyond the edge. */
@ExtendWith(InBrowser.class)
class EveryKindOfPageTest {
    private static final String SPACED = """
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
              word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`);
            document.adoptedStyleSheets = [sheet];
            """;
    /** What is wider than the window, or has words beyond an edge that hides them. */
    private static final String CUT = """
            const hidden = (element) => element.closest(".unseen, .skip, select, option, input");
            const cut = [...document.querySelectorAll("body *")].filter((element) => {
              const { overflowX } = getComputedStyle(element);
              return !hidden(element) && ["hidden", "clip"].includes(overflowX)
                && element.scrollWidth > element.clientWidth + 1;
            });
            const wide = document.documentElement.scrollWidth > innerWidth ? ["the page"] : [];
            return [...wide, ...cut.map((element) => element.outerHTML.slice(0, 120))];
            """;

    static List<String> pages() {
        return List.of(
                "",
                "offres/",
                "offres/?bientot=1",
                "offres/recentes/",
                "offres/3134-25-0889-sr.html",
                "offres/3134-25-0857-sr.html",
                "employeurs/",
                "employeurs/province-sud/",
                "archives/",
                "archives/2025-07/",
                "statistiques/",
                "mes-offres/",
                "flux/",
                "aide/",
                "developpeurs/",
                "recherche/?q=technicien",
                "corps/",
                "lieux/",
                "corps/redacteur/",
                "lieux/noumea/",
                "cloture-proche/",
                "offres/par-employeur/",
                "hors-ligne/",
                "style/",
                "a-propos/",
                "accessibilite/",
                "404.html",
                "en/",
                "en/offres/?bientot=1",
                "en/offres/recentes/",
                "en/employeurs/",
                "en/corps/",
                "en/employeurs/province-sud/",
                "en/archives/2025-07/",
                "en/statistiques/",
                "en/recherche/?q=technicien",
                "en/mes-offres/",
                "en/hors-ligne/",
                "en/flux/",
                "en/aide/",
                "offres/3134-25-0889-sr.html#en");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isForEveryone(String page, Browser browser, Host host) throws IOException {
        browser.at(Instant.parse("2025-08-17T01:00:00Z")).open(host.address(page));
        for (String scheme : List.of("light", "dark")) {
            for (int width : List.of(360, 768, 1280)) {
                browser.scheme(scheme).window(width, 900);
                assertThat(Faults.ofAccess(browser))
                        .as(page + " " + width + " " + scheme)
                        .isEmpty();
                browser.picture(name(page) + "-" + width + "-" + scheme);
            }
        }
    }

    /** A window of 1280 pixels shows 640 of them at 200 %, and 320 at 400 %; and letters may stand further apart. */
    @ParameterizedTest
    @MethodSource("pages")
    void canBeEnlarged(String page, Browser browser, Host host) throws IOException {
        browser.at(Instant.parse("2025-08-17T01:00:00Z"));
        for (int width : List.of(640, 320)) {
            browser.window(width, 512).open(host.address(page));
            assertThat(browser.list(CUT)).as(page + " " + width).isEmpty();
        }
        browser.picture(name(page) + "-320-light");
        browser.run(SPACED);
        assertThat(browser.list(CUT)).as(page + " spaced").isEmpty();
    }

    private static String name(String page) {
        String name = page.replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
        return name.isEmpty() ? "accueil" : name;
    }
}
