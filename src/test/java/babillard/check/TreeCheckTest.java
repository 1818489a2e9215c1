package babillard.check;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.site.BaseUrl;
import babillard.site.SitePath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TreeCheckTest {
    private static final SitePath PAGE = new SitePath("index.html");

    private static List<String> findings(String html) {
        SitePath closed = new SitePath("offres/fini.html");
        TreeCheck check =
                new TreeCheck(new BaseUrl(URI.create("https://emploi.example/")), Set.of(PAGE, closed), Set.of(closed));
        check.see(PAGE, html.getBytes(StandardCharsets.UTF_8));
        return check.findings();
    }

    @Test
    void aSoundPage() {
        assertThat(findings("<!DOCTYPE html><html lang=fr><title>Été</title><h1 id=a>É</h1><a href=/#a>a</a>"))
                .isEmpty();
    }

    @Test
    void aPageThatSaysNothingOfItself() {
        assertThat(findings("<p>a"))
                .containsExactly(
                        "index.html: the page has no title",
                        "index.html: the page does not tell its language",
                        "index.html: the page has 0 headings of the first level, and needs one");
    }

    @Test
    void linksAndIdsAreJudgedAsBeforeThePublication() {
        assertThat(findings("<html lang=fr><title>a</title><h1 id=a>b</h1><h2 id=a></h2>"
                        + "<a href=/rien><a href=/#b><a href=/offres/fini.html>"))
                .containsExactly(
                        "index.html: the id a is given twice",
                        "index.html: the link /rien leads to nothing in the site",
                        "index.html: the link /#b leads to no id of its page",
                        "index.html: the link /offres/fini.html lists an offer that is closed");
    }
}
