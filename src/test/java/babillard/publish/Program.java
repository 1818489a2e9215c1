package babillard.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A class of the tests as a program of its own, in another Java. */
final class Program {
    private Program() {}

    static ProcessBuilder of(Class<?> main, String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> start = List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName());
        return new ProcessBuilder(
                        Stream.concat(start.stream(), Stream.of(arguments)).toList())
                .inheritIO();
    }
}
