package babillard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The program as its user starts it, through the launcher, on one JDK; GNU time tells what it cost. */
record Program(int version, Path home) {
    private static final Set<Integer> DONE = Set.of(0);

    /** The oldest JDK that will do, and the newest that is here. */
    static List<Program> oldestAndNewest() throws IOException {
        List<Program> found = new ArrayList<>();
        for (Path folder : List.of(Path.of("/usr/lib/jvm"), Path.of("/opt/java"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> homes = Files.list(folder)) {
                    homes.filter(home -> Files.isExecutable(home.resolve("bin/java")))
                            .map(Program::of)
                            .filter(program -> program.version >= 17)
                            .forEach(found::add);
                }
            }
        }
        found.add(of(Path.of(System.getProperty("java.home"))));
        found.sort(Comparator.comparing(Program::version));
        Program oldest = found.get(0);
        Program newest = found.get(found.size() - 1);
        return oldest.version == newest.version ? List.of(oldest) : List.of(oldest, newest);
    }

    static Program of(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return new Program(
                    lines.filter(line -> line.startsWith("JAVA_VERSION="))
                            .map(line -> line.replaceAll("\\D*(\\d+).*", "$1"))
                            .map(Integer::valueOf)
                            .findFirst()
                            .orElse(0),
                    home);
        } catch (IOException none) {
            return new Program(0, home);
        }
    }

    ProcessBuilder builder(String... arguments) {
        ProcessBuilder builder = new ProcessBuilder("./babillard");
        builder.command().addAll(Arrays.asList(arguments));
        builder.environment().put("BABILLARD_JAVA_HOME", home.toString());
        return builder;
    }

    /** Waits until the launcher has learnt what makes later starts faster. */
    void learn() throws IOException, InterruptedException {
        builder("--version").start().waitFor();
        do {
            Thread.sleep(1000);
        } while (isLearning());
    }

    private static boolean isLearning() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.anyMatch(file -> file.getFileName().toString().matches("\\.learning\\.\\w{6}"));
        }
    }

    Cost measured(Path work, String... arguments) throws IOException, InterruptedException {
        Path told = work.resolve("time.txt");
        Path said = work.resolve("said.txt");
        ProcessBuilder builder = builder(arguments);
        builder.command().addAll(0, List.of("/usr/bin/time", "-f", "%U %S %M %e", "-o", told.toString()));
        int exit = builder.redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        if (!DONE.contains(exit)) {
            throw new IOException("exit " + exit + " of " + builder.command() + "\n" + Files.readString(said));
        }
        String[] parts = Files.readString(told).strip().split(" ");
        return new Cost(Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]), Integer.parseInt(parts[2]) / 1024);
    }
}
