package babillard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The keys of whoever looks at the preview. */
class KeyboardTest {
    private static final Path TERMINAL_MAKER = Path.of("/usr/bin/script");

    private final List<String> done = new ArrayList<>();

    private String listened(String keys) throws IOException {
        try (InputStream in = new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8))) {
            Keyboard.listen(in, () -> done.add("open"), () -> done.add("quit"));
            return done + " " + in.available();
        }
    }

    @Test
    void aKeyOpensAndAnotherQuits() throws IOException {
        assertThat(listened("oq")).isEqualTo("[open, quit] 0");
    }

    @Test
    void linesAreAsGoodAsKeysAndOtherKeysMeanNothing() throws IOException {
        assertThat(listened("x\nO\n\u001B[Aé \nQ\no\n")).isEqualTo("[open, quit] 3");
    }

    @Test
    void nobodyThereEndsNothing() throws IOException {
        assertThat(listened("")).isEqualTo("[] 0");
    }

    @Test
    void everySystemHasItsWayToOpenAPage() {
        assertThat(WebBrowser.opener("Linux")).containsExactly("xdg-open");
        assertThat(WebBrowser.opener("Mac OS X")).containsExactly("open");
        assertThat(WebBrowser.opener("Windows 11")).containsExactly("rundll32", "url.dll,FileProtocolHandler");
    }

    @Test
    void aSystemWithoutThatProgramSaysSo() {
        assumeTrue(!Files.exists(Path.of("/usr/bin/rundll32")));
        assertThat(WebBrowser.open(URI.create("http://localhost:1/"), "Windows 11"))
                .isFalse();
    }

    /** The whole command at a terminal that the system makes for it: one key, without Enter, ends it. */
    @Test
    @Timeout(120)
    void oneKeyAtATerminalEndsThePreview(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(TERMINAL_MAKER), "no " + TERMINAL_MAKER + " here to make a terminal");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String command = "stty -a; '%s' -Djdk.console=java.base -cp '%s' %s serve --notices '%s' --port 0; stty -a"
                .formatted(java, System.getProperty("java.class.path"), Main.class.getName(), folder);
        Process terminal = new ProcessBuilder(TERMINAL_MAKER.toString(), "-qefc", command, "/dev/null")
                .redirectErrorStream(true)
                .start();
        List<String> settings = new ArrayList<>();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(terminal.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.contains("icanon")) {
                    settings.add(line);
                }
                if (line.contains("Ctrl-C")) {
                    terminal.getOutputStream().write('q');
                    terminal.getOutputStream().flush();
                }
            }
        }
        assertThat(terminal.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(terminal.exitValue()).isZero();
        assertThat(settings).hasSize(2).allMatch(line -> !line.contains("-icanon"));
    }
}
