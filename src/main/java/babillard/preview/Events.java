package babillard.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** Tells every open page, by server-sent events, which build is served and what is wrong with the sources. */
final class Events implements AutoCloseable {
    private static final int MOST = 64;

    private final Deque<HttpExchange> pages = new ArrayDeque<>();
    private final Build build;

    Events(Build build) {
        this.build = build;
    }

    /** Keeps the exchange open until its page is gone. */
    void open(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        synchronized (this) {
            if (pages.size() == MOST) {
                pages.removeFirst().close();
            }
            if (sent(exchange, message())) {
                pages.addLast(exchange);
            }
        }
    }

    synchronized void tell() {
        send(message());
    }

    /** Finds out which pages are gone. */
    synchronized void ping() {
        send(": still here\n\n");
    }

    private String message() {
        return event("build", List.of(build.version())) + event("remarks", build.remarks());
    }

    private void send(String message) {
        pages.removeIf(page -> !sent(page, message));
    }

    private static boolean sent(HttpExchange page, String message) {
        try {
            OutputStream out = page.getResponseBody();
            out.write(message.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return true;
        } catch (IOException gone) {
            page.close();
            return false;
        }
    }

    private static String event(String name, List<String> lines) {
        String data = lines.stream()
                .flatMap(line -> line.isEmpty() ? List.of("").stream() : line.lines())
                .map(line -> "data: " + line + "\n")
                .collect(Collectors.joining());
        return "event: " + name + "\n" + (data.isEmpty() ? "data:\n" : data) + "\n";
    }

    @Override
    public synchronized void close() {
        pages.forEach(HttpExchange::close);
        pages.clear();
    }
}
