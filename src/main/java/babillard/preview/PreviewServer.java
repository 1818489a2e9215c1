package babillard.preview;

import babillard.preview.PreviewException.Reason;
import babillard.preview.Shelf.Found;
import babillard.site.Artifact;
import babillard.site.BaseUrl;
import babillard.site.ContentHash;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Serves a site to this machine alone, as a web host would. */
final class PreviewServer implements AutoCloseable {
    static final String EVENTS = "/.babillard/events";
    private static final String INDEX = "index.html";
    private static final int HANDS = 8;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(HANDS);
    private final Gate gate;
    private final BaseUrl base;
    private final Build build;
    private final Events events;

    private PreviewServer(HttpServer server, BaseUrl base, Build build, Events events) {
        this.server = server;
        this.gate = Gate.of(server.getAddress().getPort());
        this.base = base;
        this.build = build;
        this.events = events;
    }

    static PreviewServer start(BaseUrl base, int port, Build build, Events events) throws PreviewException {
        HttpServer server = listening(port);
        PreviewServer preview = new PreviewServer(server, base, build, events);
        server.createContext("/", preview::handle);
        server.setExecutor(preview.threads);
        server.start();
        return preview;
    }

    private static HttpServer listening(int port) throws PreviewException {
        // Without it every answer waits 40 ms for the browser to acknowledge the head.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
            return HttpServer.create(new InetSocketAddress(loopback, port), 0);
        } catch (IOException failure) {
            boolean denied = failure instanceof BindException
                    && Objects.toString(failure.getMessage())
                            .toLowerCase(Locale.ROOT)
                            .contains("denied");
            throw new PreviewException(denied ? Reason.PORT_DENIED : Reason.PORT_BUSY, port, failure);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Optional<Integer> refusal = gate.refusal(exchange.getRequestMethod(), exchange.getRequestHeaders());
        String path = exchange.getRequestURI().getRawPath();
        if (refusal.isEmpty()
                && path.equals(EVENTS)
                && exchange.getRequestMethod().equals("GET")) {
            events.open(exchange);
            return;
        }
        try (exchange) {
            if (refusal.isPresent()) {
                plain(refusal.get()).send(exchange);
            } else {
                answer(exchange, path);
            }
        }
    }

    private void answer(HttpExchange exchange, String path) throws IOException {
        if (path.equals(ReloadScript.PATH)) {
            new Reply(200, MediaType.of(ReloadScript.PATH), ReloadScript.bytes(), "reload").send(exchange);
        } else if (path.equals("/") && !base.path().equals("/")) {
            redirect(exchange, base.path());
        } else if (path.startsWith(base.path())) {
            file(exchange, path);
        } else {
            absent().send(exchange);
        }
    }

    private void file(HttpExchange exchange, String path) throws IOException {
        Optional<Found> found = build.shelf().find(path.substring(base.path().length()));
        if (found.isEmpty()) {
            absent().send(exchange);
        } else if (found.get() instanceof Found.Document document) {
            document(200, document.artifact()).send(exchange);
        } else {
            redirect(exchange, path + "/");
        }
    }

    private Reply document(int status, Artifact artifact) throws IOException {
        MediaType type = MediaType.of(
                artifact.path().value().substring(artifact.path().value().lastIndexOf('/') + 1));
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try {
            artifact.content().writeTo(made);
        } catch (RuntimeException broken) {
            return broken(broken);
        }
        byte[] bytes = made.toByteArray();
        return reply(status, type, type.isPage() ? withScript(bytes) : bytes);
    }

    private Reply broken(RuntimeException failure) {
        String reason =
                String.valueOf(failure.getMessage()).replace("&", "&amp;").replace("<", "&lt;");
        String page =
                "<!DOCTYPE html><html><head><title>500</title></head><body><pre>" + reason + "</pre></body></html>";
        return reply(500, MediaType.of(INDEX), withScript(page.getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] withScript(byte[] page) {
        return ReloadScript.addedTo(page, build.version(), build.day());
    }

    private static Reply reply(int status, MediaType type, byte[] bytes) {
        return new Reply(status, type, bytes, ContentHash.of(bytes));
    }

    private Reply absent() throws IOException {
        Optional<Found> page = build.shelf().find("404.html");
        if (page.isPresent() && page.get() instanceof Found.Document document) {
            return document(404, document.artifact());
        }
        byte[] html = "<!DOCTYPE html><html lang=\"fr\"><head><title>404</title></head><body><h1>404</h1></body></html>"
                .getBytes(StandardCharsets.UTF_8);
        return reply(404, MediaType.of(INDEX), withScript(html));
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private static Reply plain(int status) {
        byte[] text = Integer.toString(status).getBytes(StandardCharsets.US_ASCII);
        return new Reply(status, MediaType.of("status.txt"), text, "");
    }

    @Override
    public void close() {
        events.close();
        server.stop(0);
        threads.shutdownNow();
        try {
            threads.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
