package babillard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the promises of CONTRIBUTING.md against the tests that bear their numbers. */
class PromisesTest {
    private static final Pattern PROMISE = Pattern.compile("(?m)^\\| (\\d\\d) \\| .+ \\|$");
    private static final Pattern TEST = Pattern.compile("Promise(\\d\\d)\\w+Test\\.java");

    @Test
    void eachHasATestNamedAfterItAndEachSuchTestAPromise() throws IOException {
        List<String> promised = PROMISE.matcher(Files.readString(Path.of("CONTRIBUTING.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(promised)
                .isEqualTo(
                        IntStream.rangeClosed(1, 14).mapToObj("%02d"::formatted).toList());
        assertThat(tested()).containsExactlyElementsOf(promised);
    }

    private static Set<String> tested() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> TEST.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
