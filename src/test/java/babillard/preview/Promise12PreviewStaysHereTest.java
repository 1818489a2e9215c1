package babillard.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Promise 12: the preview serves this machine alone, and has nothing to give but the files of the site. */
class Promise12PreviewStaysHereTest extends ServedSite {
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
    void nothingButTheFilesOfTheSiteIsServed(String target) throws Exception {
        String answer = raw("GET " + target + " HTTP/1.1", host());
        assertThat(answer).matches("(?s)HTTP/1.1 40[04] .*");
        assertThat(answer.substring(answer.indexOf("\r\n\r\n"))).doesNotContain("secret");
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
    void itListensOnThisMachineAlone() throws Exception {
        try (ServerSocket other = new ServerSocket(server.port(), 1, InetAddress.getByName("127.0.0.2"))) {
            assertThat(other.isBound()).isTrue();
        }
    }
}
