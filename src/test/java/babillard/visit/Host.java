package babillard.visit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** Serves a folder under a path, as the host of a portal would; the files of the search may come late or not at all. */
final class Host implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json");

    private final Path folder;
    private final String base;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    private volatile Duration searchDelay = Duration.ZERO;
    private volatile boolean searchLost;

    private Host(Path folder, String base, HttpServer server) {
        this.folder = folder;
        this.base = base;
        this.server = server;
    }

    static Host of(Path folder, String base) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Host host = new Host(folder, base, server);
            server.createContext(base, host::answer);
            server.setExecutor(host.threads);
            server.start();
            return host;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + base + path;
    }

    void delaySearch(Duration by) {
        searchDelay = by;
    }

    void loseSearch(boolean lost) {
        searchLost = lost;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(base.length());
        boolean ofSearch = path.startsWith("search/");
        if (ofSearch) {
            LockSupport.parkNanos(searchDelay.toNanos());
        }
        Path file = folder.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
        boolean found = Files.isRegularFile(file) && !(ofSearch && searchLost);
        byte[] body = Files.readAllBytes(found ? file : folder.resolve("404.html"));
        String name = found ? file.getFileName().toString() : "404.html";
        exchange.getResponseHeaders()
                .set("Content-Type", TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"));
        exchange.sendResponseHeaders(found ? 200 : 404, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
