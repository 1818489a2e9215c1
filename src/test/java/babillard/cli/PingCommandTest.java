package babillard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hub that listens, and what it hears. */
class PingCommandTest {
    private final List<String> heard = new ArrayList<>();
    private HttpServer hub;
    private int answer = 202;

    @BeforeEach
    void startHub() throws IOException {
        hub = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        hub.createContext("/", exchange -> {
            heard.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        hub.start();
    }

    @AfterEach
    void stopHub() {
        hub.stop(0);
    }

    private Run ping(Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("ping", "-D", "portal.websub.hub=" + address()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray());
    }

    private String address() {
        return "http://localhost:" + hub.getAddress().getPort() + "/";
    }

    @Test
    void theHubHearsOfTheFeedsOfTheSite() {
        assertThat(ping("--base-url", "https://emplois.example/portail/").exit())
                .isEqualTo(Exit.DONE);
        assertThat(heard)
                .singleElement()
                .satisfies(form -> assertThat(URLDecoder.decode(form, StandardCharsets.UTF_8))
                        .isEqualTo("hub.mode=publish&hub.url=https://emplois.example/portail/offres.rss"
                                + "&hub.url=https://emplois.example/portail/offres.atom"
                                + "&hub.url=https://emplois.example/portail/offres.json"));
    }

    @Test
    void aFeedMayBeNamed() {
        ping("--base-url", "https://emplois.example/", "corps/attache/offres.rss");

        assertThat(heard.get(0)).contains("corps%2Fattache%2Foffres.rss");
    }

    @Test
    void aRefusalIsAFailure() {
        answer = 404;

        assertThat(ping("--base-url", "https://emplois.example/").exit()).isEqualTo(Exit.NOTHING_PUBLISHED);
    }

    @Test
    void withoutHubOrAddressNobodyIsTold() {
        assertThat(Run.of("ping", "--base-url", "https://emplois.example/").exit())
                .isEqualTo(Exit.WRONG_USAGE);
        assertThat(ping().exit()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(heard).isEmpty();
    }

    @Test
    void aMisspeltKeyNamesTheRightOne() {
        Run run = Run.of("ping", "-D", "portal.websub.hubb=https://hub.example/");

        assertThat(run.exit()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(run.err()).contains("portal.websub.hubb", "portal.websub.hub »");
    }
}
