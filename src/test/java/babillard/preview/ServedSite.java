package babillard.preview;

import babillard.site.BaseUrl;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A small site on the server of the preview, with a secret beside it. */
@Timeout(30)
abstract class ServedSite {
    static final BaseUrl BASE = new BaseUrl(URI.create("https://emploi.example/some/base/"));
    static final String PAGE = "<!DOCTYPE html><html><head><title>Été</title></head><body>" + "é".repeat(600);

    final Build build = new Build(() -> LocalDate.EPOCH);
    final HttpClient client = HttpClient.newHttpClient();
    Path folder;
    PreviewServer server;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        this.folder = folder;
        Path site = Files.createDirectories(folder.resolve("versions/1"));
        Files.createSymbolicLink(folder.resolve("site"), site);
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.writeString(site.resolve("index.html"), PAGE);
        Files.writeString(site.resolve("404.html"), "<head></head>rien ici");
        Files.createDirectory(site.resolve("offres"));
        Files.writeString(site.resolve("offres/index.html"), "offres");
        Files.writeString(site.resolve("a b.txt"), "espace");
        Files.createSymbolicLink(site.resolve("out.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(site.resolve("out"), folder);
        Files.createSymbolicLink(site.resolve("in.txt"), site.resolve("a b.txt"));
        server = PreviewServer.start(folder.resolve("site"), BASE, 0, build, new Events(build));
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
