package babillard.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Some bytes on their way to a browser, which may have them already. */
final class Reply {
    private static final int WORTH_PACKING = 512;

    private final int status;
    private final MediaType type;
    private final byte[] bytes;
    private final String tag;

    Reply(int status, MediaType type, byte[] bytes, String tag) {
        this.status = status;
        this.type = type;
        this.bytes = bytes;
        this.tag = tag;
    }

    void send(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        boolean packed = type.isText() && bytes.length >= WORTH_PACKING && acceptsGzip(exchange.getRequestHeaders());
        String entity = "\"" + tag + (packed ? "-gzip" : "") + "\"";
        headers.set("Cache-Control", "no-cache");
        headers.set("Vary", "Accept-Encoding");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if (status == 200) {
            headers.set("ETag", entity);
            if (isKnown(exchange.getRequestHeaders(), entity)) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
        }
        headers.set("Content-Type", type.value());
        if (packed) {
            headers.set("Content-Encoding", "gzip");
        }
        body(exchange, packed ? gzip(bytes) : bytes);
    }

    private void body(HttpExchange exchange, byte[] body) throws IOException {
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        if (isHead || body.length == 0) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static boolean isKnown(Headers headers, String entity) {
        return listed(headers, "If-None-Match").stream()
                .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                .anyMatch(known -> known.equals(entity) || known.equals("*"));
    }

    private static boolean acceptsGzip(Headers headers) {
        return listed(headers, "Accept-Encoding").stream()
                .map(coding -> coding.toLowerCase(Locale.ROOT).replace(" ", ""))
                .anyMatch(coding ->
                        coding.equals("gzip") || (coding.startsWith("gzip;") && !coding.matches("gzip;q=0(\\.0*)?")));
    }

    private static List<String> listed(Headers headers, String name) {
        return headers.getOrDefault(name, List.of()).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .toList();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2);
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
