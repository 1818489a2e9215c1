package babillard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples for those who run a portal: their commands are ours, and the programs that they are for take them. */
class HostingSamplesTest {
    private static final Path SAMPLES = Path.of("src/hosting").toAbsolutePath();
    private static final String NGINX = "pid %1$s/pid; error_log %1$s/log; events {} http { include %1$s/sample; }";
    private static final String APACHE = """
            ServerRoot /usr/lib/apache2
            ServerName portal
            Listen 18080
            ErrorLog %1$s/log
            LoadModule mpm_event_module modules/mod_mpm_event.so
            LoadModule authz_core_module modules/mod_authz_core.so
            LoadModule mime_module modules/mod_mime.so
            LoadModule headers_module modules/mod_headers.so
            TypesConfig /etc/mime.types
            Include %1$s/sample
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandIsOneOfOurs(String command) {
        Object[] words = Stream.concat(Arrays.stream(command.split("\\s+")), Stream.of("--help"))
                .map(word -> word.replace("\"", ""))
                .toArray();
        assertThat(Run.of(words))
                .satisfies(run -> assertThat(run.exit()).as(run.err()).isZero());
    }

    static List<String> commands() throws IOException {
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            return samples.flatMap(HostingSamplesTest::lines)
                    .filter(line -> line.contains("babillard.jar build") || line.contains("./babillard "))
                    .map(line -> line.replaceAll(".*babillard(\\.jar)? ((build|check) [^|`]*).*", "$2"))
                    .filter(command -> command.startsWith("build ") || command.startsWith("check "))
                    .toList();
        }
    }

    private static Stream<String> lines(Path sample) {
        try {
            return Files.readString(sample).replace("\\\n", "").lines();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @Test
    void theNightComesWhenOffersClose() throws Exception {
        assertThat(commands()).hasSizeGreaterThan(5);
        assertThat(SAMPLES.resolve("babillard.cron")).content().contains("\nCRON_TZ=UTC\n5 13 * * * ");
        assertThat(SAMPLES.resolve("babillard.timer")).content().contains("OnCalendar=*-*-* 00:05:00 Pacific/Noumea");
        assertThat(SAMPLES.resolve("github-pages.yml")).content().contains("- cron: \"5 13 * * *\"");
        assertThat(SAMPLES.resolve("gitlab-pages.yml")).content().contains("5 0 * * *");
    }

    @Test
    void nginxTakesItsSampleWithoutAWarning() throws Exception {
        sample("nginx.conf", "listen 443 ssl;", "listen 18443;");
        assertThat(said("/usr/sbin/nginx", NGINX.replace("include", "include /etc/nginx/mime.types; include"), "-t"))
                .contains("test is successful")
                .doesNotContain("[warn]");
    }

    @Test
    void apacheTakesItsSample() throws Exception {
        sample("apache.conf", "", "");
        assertThat(said("/usr/sbin/apache2", APACHE, "-t")).contains("Syntax OK");
    }

    @Test
    void systemdTakesItsSamples() throws Exception {
        assertThat(output(
                        "/usr/bin/systemd-analyze",
                        "verify",
                        "--man=no",
                        SAMPLES.resolve("babillard.timer").toString()))
                .doesNotContain("babillard.timer:", "babillard.service:");
        assertThat(output("/usr/bin/systemd-analyze", "calendar", "*-*-* 00:05:00 Pacific/Noumea"))
                .contains("13:05:00 UTC");
    }

    private void sample(String name, String text, String other) throws IOException {
        Files.writeString(
                folder.resolve("sample"),
                Files.readString(SAMPLES.resolve(name)).replace(text, other));
    }

    private String said(String program, String configuration, String option) throws Exception {
        Path file = Files.writeString(folder.resolve("conf"), configuration.formatted(folder));
        return output(program, option, program.endsWith("nginx") ? "-c" : "-f", file.toString());
    }

    private static String output(String... command) throws Exception {
        assumeTrue(Files.isExecutable(Path.of(command[0])), "no " + command[0] + " here");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
