package babillard.portal;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.search.LunrJs;
import babillard.spec.SampleSite;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for developers, held against the site on which it stands: every request on it is made. */
class DeveloperPageTest {
    private static final LocalDate DAY = LocalDate.of(2025, 8, 15);
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Path output;
    private Document page;

    @BeforeEach
    void buildASiteOfOneNoticeAndNoPages() throws IOException {
        SampleSite site = SampleSite.in(folder.resolve("portail"));
        try (Stream<Path> pages = Files.walk(site.folder().resolve("content/pages"))) {
            for (Path editorial : pages.filter(Files::isRegularFile).toList()) {
                Files.delete(editorial);
            }
        }
        Files.createDirectories(site.notices());
        try (InputStream notice = DeveloperPageTest.class.getResourceAsStream("exemple.md")) {
            Files.copy(notice, site.notices().resolve("exemple.md"));
        }
        output = site.build(DAY, folder.resolve("output"));
        page = Jsoup.parse(Files.readString(output.resolve("developpeurs/index.html")));
    }

    private String file(String path) throws IOException {
        return Files.readString(output.resolve(path)).replace("\uFEFF", "");
    }

    /** What the page says that a request gets: the block after the one in which it is named. */
    private Map<String, String> answers() {
        Map<String, String> answers = new HashMap<>();
        for (var request : page.select("p > code:matchesOwn(^GET )")) {
            answers.put(
                    request.text().substring("GET /".length()),
                    request.parent().nextElementSibling().text());
        }
        return answers;
    }

    @Test
    void everyRequestGetsWhatThePageSays() throws IOException {
        Map<String, String> answers = answers();

        assertThat(answers.keySet())
                .containsExactlyInAnyOrder(
                        "api/v1/offers.json", "api/v1/offers.csv", "api/v1/status.json", "api/v1/changes.json");
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            String file = file(answer.getKey());
            if (answer.getKey().endsWith(".csv")) {
                assertThat(answer.getValue().lines())
                        .containsExactlyElementsOf(file.lines().toList());
            } else {
                assertThat(JSON.readTree(answer.getValue())).isEqualTo(JSON.readTree(file));
            }
        }
    }

    @Test
    void everyFileForProgramsIsNamed() throws IOException {
        Path root = output.toRealPath();
        try (Stream<Path> files = Files.walk(root.resolve("api"))) {
            assertThat(page.select("main a[href^=/api/]").eachAttr("href"))
                    .containsAll(files.filter(Files::isRegularFile)
                            .map(file -> "/" + root.relativize(file))
                            .filter(file -> !file.endsWith("/schema/archive.json"))
                            .toList());
        }
    }

    @Test
    void theSearchOnThePageFindsTheOffer() throws IOException {
        String code = page.select("pre").last().text();
        Map<String, Object> files = new HashMap<>();
        try (Stream<Path> found = Files.list(output.resolve("search"))) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put("/search/" + file.getFileName(), Files.readString(file));
            }
        }
        try (LunrJs lunr = new LunrJs()) {
            lunr.eval(
                            "(given) => { globalThis.fetch = async (path) => ({ json: async () => JSON.parse(given[path]) }); }")
                    .execute(ProxyObject.fromMap(files));
            lunr.eval("var found = 'nothing'; (async () => {" + code.replace("index.search", "found = index.search")
                    + "})().catch((failure) => { found = String(failure); });");
            Value found = lunr.eval("JSON.stringify(found)");

            assertThat(found.asString()).startsWith("[{\"ref\":\"0\"");
        }
    }

    @Test
    void aSiteMaySayItInItsOwnWords() throws IOException {
        SampleSite site = SampleSite.in(folder.resolve("autre"));
        Files.writeString(
                site.folder().resolve("content/pages/developpeurs.md"),
                "title=Pour les programmes\ntype=page\nstatus=published\n~~~~~~\nTout est dit.\n");
        Path built = site.build(DAY, folder.resolve("autre-output"));

        assertThat(Files.readString(built.resolve("developpeurs/index.html")))
                .contains("<h1>Pour les programmes</h1>", "Tout est dit.")
                .doesNotContain("changes.json");
    }
}
