package babillard.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a built site as a plain host would; the files of the search may come late or not at all. */
final class SiteServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html",
            "text/html",
            "js",
            "text/javascript",
            "css",
            "text/css",
            "json",
            "application/json",
            "svg",
            "image/svg+xml");

    private final Path site;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile Duration delay = Duration.ZERO;
    private volatile boolean searchIsMissing;

    SiteServer(Path site) throws IOException {
        this.site = site;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + "/" + path;
    }

    void delaySearch(Duration by) {
        delay = by;
    }

    void loseSearch(boolean lost) {
        searchIsMissing = lost;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(1);
            boolean ofSearch = path.startsWith("search/");
            if (ofSearch) {
                Thread.sleep(delay.toMillis());
            }
            Path file = site.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
            if (ofSearch && searchIsMissing || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String extension = path.substring(path.lastIndexOf('.') + 1);
            exchange.getResponseHeaders()
                    .set("Content-Type", TYPES.getOrDefault(extension, "text/html") + ";charset=utf-8");
            byte[] bytes = Files.readAllBytes(file);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
