package babillard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page of all components, which the preview alone has. */
class StyleTest {
    private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-z0-9-]*)");

    @Test
    void everyClassOfTheStyleIsShown() throws IOException {
        Document page = style();
        Set<String> missing = new TreeSet<>();
        String rules = Files.readString(Path.of("assets/site.css")).replaceAll("(?s)/\\*.*?\\*/|\\{[^{}]*}", "{}");
        Matcher names = CLASS.matcher(rules);
        while (names.find()) {
            if (page.getElementsByClass(names.group(1)).isEmpty()) {
                missing.add(names.group(1));
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void noPublishedPageLeadsThere() {
        assertThat(TestPortal.pages(TestPortal.smallTown())).doesNotContainKey("style/index.html");
        assertThat(style().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    static Document style() {
        return Jsoup.parse(html());
    }

    static String html() {
        return TestPortal.html(Pages.style(TestPortal.smallTown()));
    }
}
