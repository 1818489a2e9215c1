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

/**
 * Serves a folder under a path, as the host of a portal would, with the policy that the portal asks it for; the network
 * may be gone, and the files of the search may come late or not at all.
 */
final class Host implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json");

    private volatile Path folder;
    private final String base;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    private volatile Duration searchDelay = Duration.ZERO;
    private volatile Duration pageDelay = Duration.ZERO;
    private volatile boolean searchLost;
    private volatile boolean unreachable;

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

    void delayPages(Duration by) {
        pageDelay = by;
    }

    void loseSearch(boolean lost) {
        searchLost = lost;
    }

    /** Whether the network is gone: every connection ends without an answer. */
    void disappear(boolean gone) {
        unreachable = gone;
    }

    /** Serves what another build has made. */
    void serve(Path other) {
        folder = other;
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (unreachable) {
            exchange.close();
            return;
        }
        String path = exchange.getRequestURI().getPath().substring(base.length());
        boolean ofSearch = path.startsWith("search/");
        if (ofSearch) {
            LockSupport.parkNanos(searchDelay.toNanos());
        }
        if (path.endsWith(".html")) {
            LockSupport.parkNanos(pageDelay.toNanos());
        }
        Path file = folder.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
        boolean found = Files.isRegularFile(file) && !(ofSearch && searchLost);
        byte[] body = Files.readAllBytes(found ? file : folder.resolve("404.html"));
        String name = found ? file.getFileName().toString() : "404.html";
        exchange.getResponseHeaders()
                .set("Content-Type", TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"));
        exchange.getResponseHeaders().set("Content-Security-Policy", policy());
        exchange.sendResponseHeaders(found ? 200 : 404, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String policy() throws IOException {
        String asked = "  Content-Security-Policy: ";
        return Files.readAllLines(folder.resolve("_headers")).stream()
                .filter(line -> line.startsWith(asked))
                .findFirst()
                .orElseThrow()
                .substring(asked.length());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
