package babillard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Promise 8: a notice that would take for ever, or all memory there is, takes neither. */
class Promise08BoundedTest {
    private static final int MEGABYTE = 1_000_000;
    private static final Duration MOST = Duration.ofSeconds(8);
    private static final List<String> PIECES =
            List.of("**a ", "[", "](", "&", "<", "# a\n", "|a\n|-\n", "a\n\n", "x : y\n");

    /** What each of them is, with all that a notice needs in front, so that it is published when it is read. */
    private static Map<String, Supplier<String>> texts() {
        Map<String, Supplier<String>> texts = new TreeMap<>();
        String head = NoticeText.numbered(1) + "\n";
        for (String piece : PIECES) {
            int room = MEGABYTE - head.getBytes(StandardCharsets.UTF_8).length - 10;
            int times = room / piece.getBytes(StandardCharsets.UTF_8).length;
            texts.put(
                    "a megabyte of " + piece.strip().replace("\n", "¶") + "x" + piece.length(),
                    () -> head + piece.repeat(times));
        }
        texts.put("a title of a megabyte", () -> head.replace("Adjoint technique", "a".repeat(MEGABYTE - 2_000)));
        texts.put("a corps of many", () -> head.replace("Technicien", "Technicien ou ".repeat(60_000)));
        texts.put("100,000 labels", () -> labels(head));
        texts.put(
                "link references that expand",
                () -> head + "[a]: https://x.example/" + "a".repeat(32_000) + "\n\n" + "[a] ".repeat(8_000));
        texts.put("quotes in quotes", () -> head + ">".repeat(900_000));
        texts.put("lists in lists", () -> head + "- ".repeat(400_000) + "a");
        texts.put(
                "a table of many cells",
                () -> head + "|a".repeat(1_000) + "|\n" + "|-".repeat(1_000) + "|\n" + "|\n".repeat(100_000));
        texts.put("many words", () -> head + words());
        return texts;
    }

    private static String labels(String head) {
        String labels =
                IntStream.range(0, 100_000).mapToObj(i -> "C" + i + " : v\n").collect(Collectors.joining());
        return head.replace("Référence", labels.substring(0, 900_000) + "\nRéférence");
    }

    private static String words() {
        return IntStream.range(0, 110_000).mapToObj(i -> "mot" + i).collect(Collectors.joining(" "));
    }

    @Test
    @Timeout(600)
    void eachIsBuiltInAMoment(@TempDir Path folder) throws Exception {
        Path log = folder.resolve("log");
        Process building = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Builds.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(building.waitFor()).as(Files.readString(log)).isZero();
        } finally {
            building.destroyForcibly();
        }
        List<String> lines = Files.readAllLines(log);
        assertThat(lines).hasSize(texts().size()).allMatch(line -> line.startsWith("built "));
    }

    /** Builds a site of each, with one that is as usual; it runs with little memory. */
    static final class Builds {
        private Builds() {}

        public static void main(String[] arguments) throws IOException {
            Desk desk = Desk.in(Path.of(arguments[0]));
            desk.write("z.md", NoticeText.numbered(2));
            desk.build();
            int slow = 0;
            for (Map.Entry<String, Supplier<String>> text : texts().entrySet()) {
                desk.write("a.md", text.getValue().get());
                Duration start = processorTime();
                Run run = desk.build();
                Duration taken = processorTime().minus(start);
                boolean built = run.exit() == Exit.DONE || run.exit() == Exit.SOME_LEFT_OUT;
                boolean well = built && Files.exists(desk.page(2)) && taken.compareTo(MOST) < 0;
                slow += well ? 0 : 1;
                System.out.printf(
                        "%s %s: exit %d, %d ms%s%n",
                        well ? "built" : "NOT BUILT",
                        text.getKey(),
                        run.exit(),
                        taken.toMillis(),
                        well ? "" : run.err());
            }
            System.exit(slow);
        }

        private static Duration processorTime() {
            return Duration.ofNanos(ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                    .getProcessCpuTime());
        }
    }
}
