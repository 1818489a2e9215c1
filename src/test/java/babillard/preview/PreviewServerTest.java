package babillard.preview;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.site.BaseUrl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Promise 12: the preview serves this machine alone, and never leaves the folder of the site. */
@Timeout(30)
class PreviewServerTest {
    private static final BaseUrl BASE = new BaseUrl(URI.create("https://emploi.example/some/base/"));
    private static final String PAGE = "<!DOCTYPE html><html><head><title>Été</title></head><body>" + "é".repeat(600);

    private final Build build = new Build(() -> LocalDate.EPOCH);
    private final HttpClient client = HttpClient.newHttpClient();
    private Path folder;
    private PreviewServer server;

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

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        return send(HttpRequest.newBuilder().GET(), path, headers);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request, String path, String... headers) throws Exception {
        if (headers.length > 0) {
            request.headers(headers);
        }
        request.uri(URI.create("http://127.0.0.1:" + server.port() + path));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Sends what no well-behaved client sends; answers with all that comes back. */
    private String raw(String requestLine, String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            String request = requestLine + "\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String host() {
        return "Host: localhost:" + server.port();
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Test
    void aPageIsServedWithTheReloadScriptInItsHead() throws Exception {
        HttpResponse<byte[]> page = get("/some/base/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(text(page))
                .contains("Été</title><script src=\"/.babillard/reload.js?" + build.version()
                        + "\" defer></script></head>")
                .startsWith("<!DOCTYPE html><html data-today=\"1970-01-01\"><head>");
        assertThat(Files.readString(folder.resolve("site/index.html"))).isEqualTo(PAGE);
    }

    @Test
    void theScriptComesFromTheSameHost() throws Exception {
        HttpResponse<byte[]> script = get("/.babillard/reload.js?1");
        assertThat(script.headers().firstValue("Content-Type")).hasValue("text/javascript; charset=utf-8");
        assertThat(text(script)).contains("EventSource(\"/.babillard/events\")").doesNotContain("innerHTML");
    }

    @Test
    void theRootLeadsToTheBaseAndAFolderToItsSlash() throws Exception {
        assertThat(get("/").headers().firstValue("Location")).hasValue("/some/base/");
        assertThat(get("/some/base/offres").headers().firstValue("Location")).hasValue("/some/base/offres/");
        assertThat(text(get("/some/base/offres/"))).startsWith("offres");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/some/base/rien", "/index.html", "/some/basement", "/some/base/offres/rien/", "/.babillard/x"})
    void whatIsNotThereIsAnsweredWithThePageForIt(String path) throws Exception {
        HttpResponse<byte[]> response = get(path);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(text(response)).contains("rien ici").contains("reload.js");
    }

    @Test
    void withoutASiteThereIsStillAPageThatReloads() throws Exception {
        Files.delete(folder.resolve("site"));
        HttpResponse<byte[]> response = get("/some/base/");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(text(response)).contains("reload.js");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/some/base/../../secret.txt",
                "/some/base/../secret.txt",
                "/some/base/%2e%2e/%2e%2e/secret.txt",
                "/some/base/..%2f..%2fsecret.txt",
                "/some/base/%2E%2E%5Csecret.txt",
                "/some/base/..%c0%afsecret.txt",
                "/some/base//secret.txt",
                "/some/base/offres/../../../secret.txt",
                "/some/base/./secret.txt",
                "/some/base/out.txt",
                "/some/base/out/secret.txt",
                "/some/base/secret.txt%00.html",
                "/some/base/%",
                "/some/base/%zz",
                "/some/base/%ff",
                "/some/base/index.html/",
                "/some/base//",
                "//some/base/",
                "*",
                "http://localhost/some/base/../../secret.txt"
            })
    void nothingOutsideTheFolderIsServed(String target) throws Exception {
        String answer = raw("GET " + target + " HTTP/1.1", host());
        assertThat(answer).matches("(?s)HTTP/1.1 40[04] .*").doesNotContain("secret\n");
        assertThat(answer.substring(answer.indexOf("\r\n\r\n"))).doesNotContain("secret");
    }

    @Test
    void aLinkThatStaysInsideAndANameWithASpaceAreServed() throws Exception {
        assertThat(text(get("/some/base/in.txt"))).isEqualTo("espace");
        assertThat(text(get("/some/base/a%20b.txt"))).isEqualTo("espace");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST"})
    void thisMachineIsAskedByItsNames(String name) throws Exception {
        assertThat(raw("GET /some/base/ HTTP/1.1", "Host: " + name + ":" + server.port()))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "localhost", "localhost:1", "127.0.0.2", ""})
    void anyOtherHostIsRefused(String name) throws Exception {
        assertThat(raw("GET /some/base/ HTTP/1.1", "Host: " + name)).startsWith("HTTP/1.1 421");
        assertThat(raw("GET /.babillard/events HTTP/1.1", "Host: " + name)).startsWith("HTTP/1.1 421");
    }

    @Test
    void noHostAndTwoHostsAreRefused() throws Exception {
        assertThat(raw("GET /some/base/ HTTP/1.0")).startsWith("HTTP/1.1 421");
        assertThat(raw("GET /some/base/ HTTP/1.1", host(), "Host: evil.example"))
                .startsWith("HTTP/1.1 421");
    }

    @Test
    void aPageOfAnotherOriginIsRefused() throws Exception {
        for (String origin :
                List.of("https://evil.example", "null", "http://localhost:1", "https://" + host().substring(6))) {
            assertThat(raw("GET /some/base/ HTTP/1.1", host(), "Origin: " + origin))
                    .startsWith("HTTP/1.1 403");
        }
        assertThat(raw("GET /some/base/ HTTP/1.1", host(), "Origin: http://" + host().substring(6)))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE"})
    void onlyReadingIsAllowed(String method) throws Exception {
        assertThat(raw(method + " /some/base/ HTTP/1.1", host(), "Content-Length: 0"))
                .startsWith("HTTP/1.1 405");
    }

    @Test
    void headTellsTheSameWithoutTheBody() throws Exception {
        HttpResponse<byte[]> page = get("/some/base/");
        HttpResponse<byte[]> head =
                send(HttpRequest.newBuilder().method("HEAD", HttpRequest.BodyPublishers.noBody()), "/some/base/");
        assertThat(head.body()).isEmpty();
        assertThat(head.statusCode()).isEqualTo(200);
        for (String name : List.of("Content-Type", "Content-Length", "ETag")) {
            assertThat(head.headers().firstValue(name))
                    .isEqualTo(page.headers().firstValue(name))
                    .isPresent();
        }
    }

    @Test
    void whatTheBrowserHasIsNotSentAgainUntilItChanges() throws Exception {
        String tag = get("/some/base/a%20b.txt").headers().firstValue("ETag").orElseThrow();
        for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
            HttpResponse<byte[]> again = get("/some/base/a%20b.txt", "If-None-Match", known);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
        Files.writeString(folder.resolve("site/a b.txt"), "changé");
        assertThat(get("/some/base/a%20b.txt", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPageIsSentAgainAfterABuildForItsScriptHasAnotherName() throws Exception {
        String tag = get("/some/base/").headers().firstValue("ETag").orElseThrow();
        assertThat(get("/some/base/", "If-None-Match", tag).statusCode()).isEqualTo(304);
        build.renew();
        assertThat(get("/some/base/", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void textIsPackedForThoseWhoUnpack() throws Exception {
        HttpResponse<byte[]> packed = get("/some/base/", "Accept-Encoding", "br, GZIP;q=0.8");
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                .isEqualTo(get("/some/base/").body());
        String tag = packed.headers().firstValue("ETag").orElseThrow();
        assertThat(get("/some/base/").headers().firstValue("ETag"))
                .isNotEqualTo(packed.headers().firstValue("ETag"));
        assertThat(get("/some/base/", "Accept-Encoding", "gzip", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        for (String none : List.of("gzip;q=0", "identity", "br")) {
            assertThat(get("/some/base/", "Accept-Encoding", none).headers().firstValue("Content-Encoding"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, text/html; charset=utf-8",
        "a.css, text/css; charset=utf-8",
        "a.js, text/javascript; charset=utf-8",
        "offres.rss, application/rss+xml; charset=utf-8",
        "offres.json, application/feed+json; charset=utf-8",
        "status.json, application/json; charset=utf-8",
        "offres.ics, text/calendar; charset=utf-8",
        "logo.svg, image/svg+xml; charset=utf-8",
        "sitemap.xml, application/xml; charset=utf-8",
        "a.pdf, application/pdf",
        "a.xyz, application/octet-stream",
        "html, text/html; charset=utf-8"
    })
    void everyFileHasItsType(String file, String type) {
        assertThat(MediaType.of(file).value()).isEqualTo(type);
    }

    @Test
    void itListensOnThisMachineAlone() throws Exception {
        try (ServerSocket other = new ServerSocket(server.port(), 1, InetAddress.getByName("127.0.0.2"))) {
            assertThat(other.isBound()).isTrue();
        }
    }

    @Test
    void aBusyPortIsNamed() {
        PreviewException refusal = Assertions.catchThrowableOfType(
                PreviewException.class,
                () -> PreviewServer.start(folder, BASE, server.port(), build, new Events(build)));
        assertThat(refusal.reason()).isEqualTo(PreviewException.Reason.PORT_BUSY);
        assertThat(refusal.port()).isEqualTo(server.port());
    }
}
