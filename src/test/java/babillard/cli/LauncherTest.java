package babillard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The launcher's own archive: made once and unheard, taken when sound, made again when the jar is another. */
@Timeout(120)
class LauncherTest {
    /** Stands in for the program, in a jar of its own. */
    public static final class Greeter {
        private Greeter() {}

        public static void main(String[] arguments) {
            System.out.println("hello " + String.join(" ", arguments));
        }
    }

    @TempDir
    Path root;

    @BeforeEach
    void install() throws IOException {
        assumeTrue(File.separatorChar == '/', "the launcher is a shell script");
        Files.copy(Path.of("babillard"), root.resolve("babillard"));
        Files.createDirectory(root.resolve("target"));
        writeJar("one");
    }

    @Test
    void anArchiveIsMadeAndThenUsed() throws Exception {
        assertThat(launched("there")).isEqualTo("hello there\n");
        Path archive = archive();
        assertThat(classesLoaded()).containsPattern("Greeter source: shared objects file");
        assertThat(archive()).isEqualTo(archive);
    }

    @Test
    void aDamagedArchiveIsThrownAway() throws Exception {
        launched("once");
        Path archive = archive();
        long whole = Files.size(archive);
        assertThat(archive.toFile().setWritable(true)).isTrue();
        try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "rw")) {
            file.setLength(whole / 2);
        }
        assertThat(launched("again")).isEqualTo("hello again\n");
        assertThat(Files.size(archive())).isGreaterThan(whole / 2);
    }

    @Test
    void anotherJarHasAnotherArchive() throws Exception {
        launched("once");
        Path archive = archive();
        writeJar("another, and longer");
        assertThat(launched("again")).isEqualTo("hello again\n");
        assertThat(archive()).isNotEqualTo(archive);
        assertThat(classesLoaded()).containsPattern("Greeter source: shared objects file");
    }

    @Test
    void withoutAnArchiveAllWorksAsWell() throws Exception {
        Files.createDirectory(root.resolve("target/.learning.lock"));
        assertThat(launched("there")).isEqualTo("hello there\n");
        assertThat(classesLoaded()).contains("Greeter source: ").doesNotContain("Greeter source: shared");
    }

    private String launched(String argument) throws IOException, InterruptedException {
        return run(Map.of(), argument);
    }

    private String classesLoaded() throws IOException, InterruptedException {
        return run(Map.of("BABILLARD_JAVA_OPTS", "-Xlog:class+load"), "there");
    }

    /** What came out, of both streams. */
    private String run(Map<String, String> environment, String argument) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(root.resolve("babillard").toString(), argument)
                .directory(root.toFile())
                .redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().put("BABILLARD_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said;
    }

    /** The only archive there is, once the launcher has made it in the background. */
    private Path archive() throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < end) {
            try (Stream<Path> files = Files.list(root.resolve("target"))) {
                List<String> names =
                        files.map(file -> file.getFileName().toString()).toList();
                List<String> archives =
                        names.stream().filter(name -> name.endsWith(".archive")).toList();
                if (archives.size() == 1 && names.stream().noneMatch(name -> name.matches("\\.learning\\.\\w{6}"))) {
                    return root.resolve("target").resolve(archives.get(0));
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no archive, or several, in " + root);
    }

    private void writeJar(String content) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Greeter.class.getName());
        Path jar = root.resolve("target/babillard.jar");
        String greeter = Greeter.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest)) {
            entries.putNextEntry(new JarEntry(greeter));
            entries.write(Greeter.class.getResourceAsStream("/" + greeter).readAllBytes());
            entries.putNextEntry(new JarEntry("content.txt"));
            entries.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
