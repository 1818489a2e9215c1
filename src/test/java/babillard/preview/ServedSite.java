package babillard.preview;

import babillard.site.Artifact;
import babillard.site.BaseUrl;
import babillard.site.Kind;
import babillard.site.Site;
import babillard.site.SitePath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** A small site on the server of the preview, with a secret beside it. */
@Timeout(30)
abstract class ServedSite {
    static final BaseUrl BASE = new BaseUrl(URI.create("https://emploi.example/some/base/"));
    static final String PAGE = "<!DOCTYPE html><html><head><title>Été</title></head><body>" + "é".repeat(600);

    final Build build = new Build(() -> LocalDate.EPOCH);
    final HttpClient client = HttpClient.newHttpClient();
    PreviewServer server;

    @BeforeEach
    void start() throws Exception {
        build.show(Shown.of(site("note.txt", "note")));
        server = PreviewServer.start(BASE, 0, build, new Events(build));
    }

    /** A page for everything, one that fails, and one more file. */
    static Site site(String name, String text) {
        Artifact failing = new Artifact(new SitePath("faux.html"), Kind.PAGE, out -> {
            throw new IllegalStateException("templates/offer.ftlh:12: <b>");
        });
        return Site.of(List.of(
                file("index.html", PAGE),
                file("404.html", "<head></head>rien ici"),
                file("offres/index.html", "offres"),
                failing,
                file(name, text)));
    }

    static Artifact file(String path, String text) {
        return Artifact.of(new SitePath(path), Kind.OTHER, text.getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        return send(HttpRequest.newBuilder().GET(), path, headers);
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request, String path, String... headers) throws Exception {
        if (headers.length > 0) {
            request.headers(headers);
        }
        request.uri(URI.create("http://127.0.0.1:" + server.port() + path));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Sends what no well-behaved client sends; answers with all that comes back. */
    String raw(String requestLine, String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            String request = requestLine + "\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    String host() {
        return "Host: localhost:" + server.port();
    }

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
