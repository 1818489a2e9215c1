package babillard.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the examples under {@code src/test/spec}: one alone with {@code -Dspec=NAME}; with {@code -Dspec.update} they are
 * rewritten to what came out.
 */
class SpecTest {
    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> examples() {
        String wanted = System.getProperty("spec", "");
        List<Spec> specs =
                Spec.all().stream().filter(spec -> spec.name().contains(wanted)).toList();
        assertThat(specs).as("examples named " + wanted).isNotEmpty();
        return specs.stream()
                .map(spec -> DynamicTest.dynamicTest(spec.name(), spec.file().toUri(), () -> run(spec)));
    }

    private void run(Spec spec) throws Exception {
        assertThat(spec.sentence()).as("an example begins with a sentence").isNotEmpty();
        assertThat(spec.expectations()).as("an example expects something").isNotEmpty();
        Trial trial = Trial.of(spec, folder.resolve(spec.name()));
        if (System.getProperty("spec.update") != null) {
            spec.rewrite(trial.results(spec.expectations().keySet()));
            return;
        }
        assertThat(trial.results(spec.expectations().keySet()))
                .as(spec.file() + ": " + spec.sentence())
                .isEqualTo(spec.expectations());
    }
}
