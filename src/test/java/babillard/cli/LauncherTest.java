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

        /** Stays until nothing more comes in, when it is told to wait. */
        public static void main(String[] arguments) throws IOException {
            if (arguments[0].equals("wait")) {
                System.in.readAllBytes();
            }
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

    @Test
    void aLearningRunThatWasKilledIsMadeAgain() throws Exception {
        Process waiting = builder("wait").start();
        await(() -> names().stream().anyMatch(LauncherTest::isLearning));
        waiting.descendants().forEach(ProcessHandle::destroyForcibly);
        waiting.getOutputStream().close();
        assertThat(waiting.waitFor()).isZero();
        assertThat(names()).anyMatch(LauncherTest::isLearning).noneMatch(LauncherTest::isArchive);
        assertThat(launched("again")).isEqualTo("hello again\n");
        archive();
        assertThat(classesLoaded()).containsPattern("Greeter source: shared objects file");
    }

    @Test
    void twoAtOnceLearnOnce() throws Exception {
        Process one = builder("wait").start();
        Process other = builder("wait").start();
        for (Process each : List.of(one, other)) {
            each.getOutputStream().close();
            assertThat(said(each)).isEqualTo("hello wait\n");
        }
        archive();
        assertThat(names()).as("what failed").noneMatch(name -> name.endsWith(".none"));
        assertThat(classesLoaded()).containsPattern("Greeter source: shared objects file");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsLeftAlone() throws Exception {
        List<String> as = stranger();
        for (Path each = root; each.startsWith(root.getParent()); each = each.getParent()) {
            assertThat(each.toFile().setReadable(true, false) && each.toFile().setExecutable(true, false))
                    .isTrue();
        }
        assertThat(root.resolve("target").toFile().setWritable(false)).isTrue();
        try {
            ProcessBuilder builder = builder("there");
            builder.command().addAll(0, as);
            assertThat(said(builder.start())).isEqualTo("hello there\n");
            assertThat(names()).containsExactly("babillard.jar");
        } finally {
            assertThat(root.resolve("target").toFile().setWritable(true)).isTrue();
        }
    }

    /** What starts a program as someone with no rights; nothing forbids root to write. */
    private static List<String> stranger() {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "nobody else to be");
        return List.of("/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
    }

    private String launched(String argument) throws IOException, InterruptedException {
        return run(Map.of(), argument);
    }

    private String classesLoaded() throws IOException, InterruptedException {
        return run(Map.of("BABILLARD_JAVA_OPTS", "-Xlog:class+load"), "there");
    }

    private String run(Map<String, String> environment, String argument) throws IOException, InterruptedException {
        ProcessBuilder builder = builder(argument);
        builder.environment().putAll(environment);
        return said(builder.start());
    }

    private ProcessBuilder builder(String argument) {
        ProcessBuilder builder = new ProcessBuilder(root.resolve("babillard").toString(), argument)
                .directory(root.toFile())
                .redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().put("BABILLARD_JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    /** What came out, of both streams. */
    private static String said(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said;
    }

    /** The only archive there is, once the launcher has made it in the background. */
    private Path archive() throws IOException, InterruptedException {
        await(() -> names().stream().filter(LauncherTest::isArchive).count() == 1
                && names().stream().noneMatch(LauncherTest::isLearning));
        return names().stream()
                .filter(LauncherTest::isArchive)
                .map(root.resolve("target")::resolve)
                .findAny()
                .orElseThrow();
    }

    private static boolean isArchive(String name) {
        return name.endsWith(".archive");
    }

    private static boolean isLearning(String name) {
        return name.matches("\\.learning\\.\\w{6}");
    }

    /** What is in the folder of the jar. */
    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("target"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** Something that may come true in a while. */
    private interface Wish {
        boolean isTrue() throws IOException;
    }

    private static void await(Wish wish) throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!wish.isTrue()) {
            assertThat(System.nanoTime()).as("too late").isLessThan(end);
            Thread.sleep(50);
        }
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
