package babillard.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page on a phone and on a desk, light and dark: nothing for axe to say, nothing beyond the edge. */
@ExtendWith(InBrowser.class)
class EveryKindOfPageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
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
                "en/flux/",
                "en/aide/",
                "offres/3134-25-0889-sr.html#en"
            })
    void isForEveryone(String page, Browser browser, Host host) throws IOException {
        browser.at(Instant.parse("2025-08-17T01:00:00Z"));
        for (String scheme : List.of("light", "dark")) {
            browser.scheme(scheme).window(390, 844).open(host.address(page));

            assertThat(Faults.ofAccess(browser)).as(page + " " + scheme).isEmpty();
            browser.picture(name(page) + "-390-" + scheme);
        }
        for (int width : List.of(320, 768, 1280)) {
            browser.scheme("light").window(width, 900);
            assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
                    .as(page + " " + width)
                    .isEqualTo(true);
        }
        browser.picture(name(page) + "-1280-light");
    }

    private static String name(String page) {
        String name = page.replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
        return name.isEmpty() ? "accueil" : name;
    }
}
