package babillard.visit;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.spec.SampleSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a phone on a thin connection has to fetch. */
class WeightTest {
    private static final int BUDGET = 40_000;

    @TempDir
    Path folder;

    @Test
    void anOfferWithAllItNeedsIsLight() throws IOException {
        SampleSite site = SampleSite.in(folder.resolve("site"));
        SampleSite.copy(Path.of("content/offres"), site.notices());
        Path output = site.build(InBrowser.BUILT, folder.resolve("output"), "https://emplois.example/");

        for (String page : List.of("offres/3134-25-0889-sr.html", "offres/index.html", "index.html")) {
            List<Path> needed = new ArrayList<>(List.of(output.resolve(page)));
            Jsoup.parse(Files.readString(output.resolve(page)))
                    .select("link[rel=stylesheet], link[rel=icon]")
                    .eachAttr("href")
                    .forEach(href -> needed.add(output.resolve(href.substring(1))));
            try (var assets = Files.list(output.resolve("assets"))) {
                assets.filter(file -> file.toString().matches(".*\\.(js|svg)")).forEach(needed::add);
            }
            int weight = 0;
            for (Path file : needed) {
                weight += compressed(Files.readAllBytes(file));
            }
            assertThat(weight).as(page).isPositive().isLessThan(BUDGET);
        }
    }

    private static int compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        }
        return compressed.size();
    }
}
