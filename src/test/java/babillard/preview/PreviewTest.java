package babillard.preview;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.site.BaseUrl;
import babillard.site.Site;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an author sees: the page reloads after a build, and shows what is wrong with the sources. */
@Timeout(60)
class PreviewTest {
    private static final BaseUrl BASE = new BaseUrl(URI.create("http://localhost:8820/"));

    private Path folder;

    private final AtomicInteger builds = new AtomicInteger();
    private final Semaphore built = new Semaphore(0);
    private final AtomicReference<LocalDate> day = new AtomicReference<>(LocalDate.of(2025, 8, 15));
    private Path notices;
    private Preview preview;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        this.folder = folder;
        notices = Files.createDirectories(folder.resolve("content/offres"));
        preview = Preview.start(BASE, 0, List.of(notices, folder.resolve("jbake.properties")), this::build, day::get);
        built.acquire();
    }

    @AfterEach
    void stop() {
        preview.close();
    }

    /** Makes a page; a notice that is wrong makes a remark and no new site, and one that is worse makes trouble. */
    private Rebuild.Made build() {
        try {
            if (Files.exists(notices.resolve("faux.md"))) {
                return new Rebuild.Made(
                        Optional.empty(), List.of("faux.md:3:1: <b>pas de date</b>", "  aide\r\nevent: build", ""));
            }
            if (Files.exists(notices.resolve("pire.md"))) {
                throw new IllegalStateException("pire");
            }
            String page = "<p>version " + builds.incrementAndGet();
            return new Rebuild.Made(
                    Optional.of(Shown.of(Site.of(List.of(ServedSite.file("index.html", page))))), List.of());
        } finally {
            built.release();
        }
    }

    private void builtAgain() throws InterruptedException {
        assertThat(built.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
    }

    private void notBuiltAgain() throws InterruptedException {
        assertThat(built.tryAcquire(600, TimeUnit.MILLISECONDS)).isFalse();
    }

    private BufferedReader events() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(preview.address().resolve("/.babillard/events"))
                .build();
        InputStream body = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofInputStream())
                .body();
        return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    /** The data of the next event of a name. */
    private static String next(BufferedReader events, String name) throws IOException {
        String read = "";
        while (!read.equals("event: " + name)) {
            read = events.readLine();
        }
        StringBuilder data = new StringBuilder();
        for (String line = events.readLine(); !line.isEmpty(); line = events.readLine()) {
            data.append(line).append('\n');
        }
        return data.toString();
    }

    @Test
    void anOpenPageHearsOfEveryBuild() throws Exception {
        try (BufferedReader events = events()) {
            String first = next(events, "build");
            assertThat(next(events, "remarks")).isEqualTo("data:\n");
            Files.writeString(notices.resolve("a.md"), "# A");
            assertThat(next(events, "build")).isNotEqualTo(first);
        }
    }

    @Test
    void aWrongNoticeIsShownAsTextAndThePageStays() throws Exception {
        try (BufferedReader events = events()) {
            String first = next(events, "build");
            next(events, "remarks");
            Files.writeString(notices.resolve("faux.md"), "# A");
            assertThat(next(events, "build")).isEqualTo(first);
            assertThat(next(events, "remarks"))
                    .isEqualTo("data: faux.md:3:1: <b>pas de date</b>\ndata:   aide\ndata: event: build\ndata: \n");
            Files.delete(notices.resolve("faux.md"));
            assertThat(next(events, "build")).isNotEqualTo(first);
            assertThat(next(events, "remarks")).isEqualTo("data:\n");
        }
    }

    @Test
    void aBurstIsOneBuild() throws Exception {
        for (int i = 0; i < 50; i++) {
            Files.writeString(notices.resolve(i + ".md"), "# A");
        }
        builtAgain();
        notBuiltAgain();
    }

    @Test
    void aNewFolderIsWatchedToo() throws Exception {
        Path deep = Files.createDirectories(notices.resolve("2025/08"));
        builtAgain();
        Files.writeString(deep.resolve("a.md"), "# A");
        builtAgain();
    }

    @Test
    void aFolderThatIsRemovedAndComesBackIsWatchedAgain() throws Exception {
        Files.delete(notices);
        builtAgain();
        Files.createDirectory(notices);
        builtAgain();
        Files.writeString(notices.resolve("a.md"), "# A");
        builtAgain();
    }

    @Test
    void aSingleFileIsWatchedAndNotItsNeighbours() throws Exception {
        Files.writeString(folder.resolve("jbake.properties"), "site.host=x");
        builtAgain();
        Files.writeString(folder.resolve("autre.txt"), "x");
        Files.writeString(notices.resolve(".a.md.swp"), "x");
        notBuiltAgain();
    }

    @Test
    void anotherDayIsAnotherBuild() throws Exception {
        day.set(LocalDate.of(2025, 8, 16));
        builtAgain();
        notBuiltAgain();
    }

    @Test
    void aBuildThatBreaksIsToldAndTheNextOneMends() throws Exception {
        try (BufferedReader events = events()) {
            next(events, "remarks");
            Files.writeString(notices.resolve("pire.md"), "# A");
            assertThat(next(events, "remarks")).contains("IllegalStateException: pire");
            Files.delete(notices.resolve("pire.md"));
            assertThat(next(events, "remarks")).isEqualTo("data:\n");
        }
    }
}
