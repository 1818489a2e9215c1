package babillard.publish;

import static babillard.publish.Sites.CONTENT;
import static babillard.publish.Sites.artifact;
import static babillard.publish.Sites.read;
import static org.assertj.core.api.Assertions.assertThat;

import babillard.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Promise 1 once more, with a program that builds again and again and is really killed. */
@Timeout(120)
class KillLoopTest {
    private static final int ROUNDS = 15;
    private static final int PAGES = 120;

    @Test
    void killedAtRandomMomentsTheSiteIsWhole(@TempDir Path folder) throws Exception {
        Path output = folder.resolve("site");
        Random random = new Random(2025);
        Set<String> seen = new TreeSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            Process builder = builder(output);
            waitForASite(output, builder);
            Thread.sleep(random.nextInt(300));
            builder.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            seen.add(wholeSite(output));
        }
        Publisher.at(output, List.of()).publish(pages("fin"), CONTENT);
        assertThat(wholeSite(output)).isEqualTo("fin");
        assertThat(Sites.versions(output)).hasSizeLessThanOrEqualTo(2);
        assertThat(seen).as("builds that stood when they were killed").hasSizeGreaterThan(3);
    }

    private static Process builder(Path output) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Builder.class.getName(),
                        output.toString())
                .inheritIO()
                .start();
    }

    /** Waits until this builder has published something, so that it is killed at work and not at its start. */
    private static void waitForASite(Path output, Process builder) throws Exception {
        Path before = Files.exists(output) ? output.toRealPath() : output;
        while (builder.isAlive()
                && !(Files.exists(output) && !output.toRealPath().equals(before))) {
            Thread.sleep(2);
        }
        assertThat(builder.isAlive())
                .as("the builder builds until it is killed")
                .isTrue();
    }

    /** The text that all pages share, and half of the pages keep for several builds. */
    private static String wholeSite(Path output) throws IOException {
        var files = read(output);
        assertThat(files).hasSize(PAGES);
        Set<String> texts = new TreeSet<>();
        files.forEach((path, text) -> texts.add(text.substring(0, text.indexOf('\n'))));
        assertThat(texts).hasSize(1);
        assertThat(files.values()).allMatch(text -> text.endsWith("\nfin\n"));
        return texts.iterator().next();
    }

    private static Site pages(String build) {
        return Site.of(IntStream.range(0, PAGES)
                .mapToObj(page ->
                        artifact(page % 7 + "/" + page + ".html", build + "\n" + "x".repeat(page * 100) + "\nfin\n"))
                .toList());
    }

    /** Builds one site after the other until it is killed. */
    static final class Builder {
        private Builder() {}

        public static void main(String[] arguments) throws PublishException {
            Path output = Path.of(arguments[0]);
            for (int build = 0; true; build++) {
                Publisher.at(output, List.of())
                        .publish(pages(ProcessHandle.current().pid() + "-" + build), CONTENT);
            }
        }
    }
}
