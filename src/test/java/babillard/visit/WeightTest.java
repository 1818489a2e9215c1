package babillard.visit;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.spec.SampleSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a phone on a thin connection has to fetch for a page, with its style, its pictures and all its scripts import. */
@ExtendWith(InBrowser.class)
class WeightTest {
    private static final Pattern IMPORT = Pattern.compile("(?:from|import) ?\"\\./([a-z0-9./-]+)\"");
    private static final String FETCHED = """
            return performance.getEntriesByType("resource")
              .filter((entry) => !entry.name.endsWith("favicon.svg") && !entry.name.endsWith("sw.js"))
              .map((entry) => new URL(entry.name).pathname.replace("/portail/", ""))
            """;

    @TempDir
    static Path folder;

    private static Path output;

    @BeforeAll
    static void build() throws IOException {
        SampleSite site = SampleSite.in(folder.resolve("site"));
        SampleSite.copy(Path.of("content/offres"), site.notices());
        output = site.build(InBrowser.BUILT, folder.resolve("output"), "https://emplois.example/");
    }

    @ParameterizedTest
    @CsvSource({
        "offres/3134-25-0889-sr.html, 25000",
        "index.html, 25000",
        "offres/index.html, 25000",
        "mes-offres/index.html, 25000",
        "recherche/index.html, 40000"
    })
    void aPageWithAllItNeedsIsLight(String page, int most) throws IOException {
        int weight = 0;
        for (String file : needed(page)) {
            weight += compressed(Files.readAllBytes(output.resolve(file)));
        }

        assertThat(weight).as(page).isBetween(5_000, most);
    }

    @Test
    void theProgramOfTheSearchIsSmall() throws IOException {
        int french = compressed(published("assets/search/french."));
        int all = french + compressed(published("search/lunr-"));
        for (String script : List.of("engine", "query", "worker", "page")) {
            all += compressed(published("assets/search/" + script + "."));
        }
        assertThat(french).isBetween(2_000, 8_000);
        assertThat(all).isBetween(15_000, 25_000);
    }

    private static byte[] published(String beginning) throws IOException {
        Path start = output.resolve(beginning);
        try (Stream<Path> files = Files.list(start.getParent())) {
            return Files.readAllBytes(files.filter(file -> file.getFileName()
                            .toString()
                            .startsWith(start.getFileName().toString()))
                    .findFirst()
                    .orElseThrow());
        }
    }

    /** The list of 1,000 offers is fetched for a choice alone, and what is kept ahead comes after the page. */
    @ParameterizedTest
    @CsvSource({"offres/3134-25-0889-sr.html", "index.html", "offres/index.html"})
    void theBrowserFetchesNoMoreThanIsCounted(String page, Browser browser, Host host) throws IOException {
        browser.open(host.address(page.replace("index.html", "")));

        assertThat(needed(page))
                .containsAll(browser.list(FETCHED).stream()
                        .map(file -> file.replaceAll("\\?.*", ""))
                        .toList());
    }

    @Test
    void noPageNeedsAnotherHost() throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                assertThat(Jsoup.parse(Files.readString(page))
                                .select("script[src], img, iframe, link:not([rel=canonical])")
                                .eachAttr("src"))
                        .as(page.toString())
                        .allMatch(address -> address.isEmpty() || address.startsWith("/"));
            }
        }
    }

    /** The page, what its head and its icons name, and what its scripts import, each once. */
    private static Set<String> needed(String page) throws IOException {
        Set<String> needed = new TreeSet<>(Set.of(page));
        var html = Jsoup.parse(Files.readString(output.resolve(page)));
        Deque<String> found = new ArrayDeque<>(
                html.select("link[rel=stylesheet], link[rel=icon], link[rel=modulepreload], link[rel=manifest]")
                        .eachAttr("href"));
        found.addAll(html.select("script[src]").eachAttr("src"));
        html.select("use").eachAttr("href").forEach(icon -> found.add(icon.replaceAll("#.*", "")));
        while (!found.isEmpty()) {
            String file = found.pop().substring(1);
            if (needed.add(file) && file.endsWith(".js")) {
                IMPORT.matcher(Files.readString(output.resolve(file)))
                        .results()
                        .forEach(other ->
                                found.add("/" + file.substring(0, file.lastIndexOf('/') + 1) + other.group(1)));
            }
        }
        return needed;
    }

    private static int compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        }
        return compressed.size();
    }
}
