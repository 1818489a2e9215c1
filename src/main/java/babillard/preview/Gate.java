package babillard.preview;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets in only requests that were meant for this machine: a page of another site that makes the browser ask here, or a
 * name that was turned to this address, gets nothing.
 */
record Gate(Set<String> hosts) {
    private static final int HTTP_PORT = 80;

    static Gate of(int port) {
        Stream<String> names = Stream.of("localhost", "127.0.0.1", "[::1]");
        return new Gate(names.map(name -> port == HTTP_PORT ? name : name + ":" + port)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The status with which a request is refused, if it is. */
    Optional<Integer> refusal(String method, Headers headers) {
        if (!one(headers, "Host").map(this::isOurs).orElse(false)) {
            return Optional.of(421);
        }
        boolean foreign = headers.containsKey("Origin")
                && !one(headers, "Origin").map(this::isOurOrigin).orElse(false);
        if (foreign) {
            return Optional.of(403);
        }
        return Set.of("GET", "HEAD").contains(method) ? Optional.empty() : Optional.of(405);
    }

    private boolean isOurs(String host) {
        return hosts.contains(host.toLowerCase(Locale.ROOT));
    }

    private boolean isOurOrigin(String origin) {
        String scheme = "http://";
        return origin.startsWith(scheme) && isOurs(origin.substring(scheme.length()));
    }

    private static Optional<String> one(Headers headers, String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }
}
