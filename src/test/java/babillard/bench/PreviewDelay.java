package babillard.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/** How long it takes, in the preview, from saving a notice to its new page. */
final class PreviewDelay {
    private static final Pattern REFERENCE = Pattern.compile("(\\d\\d-\\d{6})/MPRH");
    private static final int ROUNDS = 7;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final HttpClient browser = HttpClient.newHttpClient();
    private final Path notice;
    private final String text;
    private final URI page;

    private PreviewDelay(Path notice, int port) throws IOException {
        this.notice = notice;
        this.text = Files.readString(notice);
        Matcher reference = REFERENCE.matcher(text);
        if (!reference.find()) {
            throw new IOException("no reference in " + notice);
        }
        this.page = URI.create("http://localhost:" + port + "/offres/" + reference.group(1) + "-mprh.html");
    }

    /** Seconds, the median of some rounds. */
    static double of(Program program, Path notices) throws IOException, InterruptedException {
        int port = freePort();
        String[] line = {
            "serve", "--port", String.valueOf(port), "--notices", notices.toString(), "--today", Corpus.DAY.toString()
        };
        Process server = program.builder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            PreviewDelay delay = new PreviewDelay(Corpus.file(notices, 0), port);
            delay.await("<html");
            double[] rounds = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                Thread.sleep(1500);
                rounds[i] = delay.saved("Titre de l’essai " + i);
            }
            delay.restore();
            return DoubleStream.of(rounds).sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private double saved(String title) throws IOException, InterruptedException {
        Files.writeString(notice, "# " + title + text.substring(text.indexOf('\n')));
        long start = System.nanoTime();
        await(title);
        return (System.nanoTime() - start) / 1e9;
    }

    private void restore() throws IOException {
        Files.writeString(notice, text);
    }

    private void await(String content) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (shown().contains(content)) {
                return;
            }
            Thread.sleep(5);
        }
        throw new IOException(content + " never came to " + page);
    }

    private String shown() throws InterruptedException {
        try {
            return browser.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException notYet) {
            return "";
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
