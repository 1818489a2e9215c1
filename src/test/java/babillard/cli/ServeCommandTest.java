package babillard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.spec.SampleSite;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
    @TempDir
    Path folder;

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void showsThePortalAndMakesItAgainWhenANoticeChanges() throws Exception {
        int port = freePort();
        Path notice = Files.writeString(folder.resolve("a.md"), NoticeText.numbered(1));
        Thread serving = new Thread(() -> Run.of("serve", "--notices", folder, "--port", port));
        serving.start();
        try {
            await(port, "Adjoint technique");
            Files.writeString(notice, NoticeText.numbered(1).replace("Adjoint technique", "Adjoint administratif"));
            await(port, "Adjoint administratif");
        } finally {
            serving.interrupt();
            serving.join();
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void readsTheLedgerAndNeverWritesIt() throws Exception {
        int port = freePort();
        SampleSite site = SampleSite.in(folder.resolve("portail"));
        Files.createDirectories(site.notices());
        Path notice = Files.writeString(site.notices().resolve("a.md"), NoticeText.numbered(1));
        Run.of("build", "--site", site.folder());
        Path ledger = site.folder().resolve("ledger.jsonl");
        String before = Files.readString(ledger);
        Thread serving = new Thread(() -> Run.of("serve", "--site", site.folder(), "--port", port));
        serving.start();
        try {
            await(port, "Adjoint technique");
            Files.delete(notice);
            await(port, "Offre retirée");
        } finally {
            serving.interrupt();
            serving.join();
        }

        assertThat(Files.readString(ledger)).isEqualTo(before);
    }

    @Test
    void aPortThatIsTakenIsWrongUsage() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            Run run = Run.of("serve", "--notices", folder, "--port", taken.getLocalPort());
            assertThat(run.exit()).isEqualTo(Exit.WRONG_USAGE);
            assertThat(run.err()).contains("déjà pris");
        }
    }

    private static void await(int port, String text) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        URI address = URI.create("http://localhost:" + port + "/offres/3134-25-0101-sr.html");
        while (true) {
            try {
                HttpRequest request = HttpRequest.newBuilder(address).build();
                if (client.send(request, BodyHandlers.ofString()).body().contains(text)) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
            Thread.sleep(50);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
