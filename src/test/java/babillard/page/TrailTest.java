package babillard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** What every kind of page says of itself to those who share it, follow it or index it. */
class TrailTest {
    private static final Set<String> WITHOUT = Set.of("index.html", "404.html");

    @Test
    void everyPageMayBeShared() {
        TestPortal.pages(TestPortal.smallTown()).forEach((path, html) -> {
            Document page = Jsoup.parse(html);
            for (String property :
                    Set.of("type", "site_name", "title", "description", "locale", "image", "image:alt")) {
                assertThat(page.select("meta[property=og:" + property + "]").attr("content"))
                        .as(path + " " + property)
                        .isNotBlank();
            }
            assertThat(page.select("meta[property=og:image]").attr("content"))
                    .isEqualTo("https://emploi.example/assets/partage.png");
            assertThat(page.select("meta[property=og:url]").attr("content"))
                    .isEqualTo(page.select("link[rel=canonical]").attr("href"));
        });
    }

    @Test
    void everyPageButTheFirstSaysWhereItStands() {
        TestPortal.pages(TestPortal.smallTown()).forEach((path, html) -> {
            Document page = Jsoup.parse(html);
            Elements trail = page.select(".trail a");
            String same = path.replaceFirst("^en/", "");
            if (WITHOUT.contains(same)) {
                assertThat(trail).as(path).isEmpty();
                return;
            }
            assertThat(trail.first().attr("href")).as(path).isEqualTo(path.equals(same) ? "/" : "/en/");
            if (page.select("meta[name=robots]").isEmpty() && !path.matches("offres/[^/]+[0-9]-.*html")) {
                assertThat(page.select("script[type=application/ld+json]").html())
                        .as(path)
                        .isEqualTo("{\"trail\":" + (trail.size() + 1) + "}");
            }
        });
    }

    @Test
    void aListingStandsBelowItsKind() {
        Document page = TestPortal.page(TestPortal.smallTown(), "employeurs/province-sud/index.html");

        assertThat(page.select(".trail a").eachText()).containsExactly("Accueil", "Employeurs");
        assertThat(page.select(".trail a").eachAttr("href")).containsExactly("/", "/employeurs/");
    }
}
