package babillard.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Promise 13: the checks are checked, by changes that they must notice and by code that they must reach. */
class Promise13ChecksCanFailTest {
    private static final Path BUILD = Path.of("pom.xml");

    @Test
    void theFloorsStandAndWhatDecidesWhetherAChangeLandsHoldsThem() throws IOException {
        for (String core : List.of("notice", "catalogue", "publish")) {
            assertThat(floor("mutants.floor." + core)).as(core).isGreaterThanOrEqualTo(60);
        }
        assertThat(floor("fuzz.floor.notice")).isGreaterThanOrEqualTo(0.85);
        assertThat(floor("fuzz.floor.markup")).isGreaterThanOrEqualTo(0.7);
        assertThat(Path.of(".ci/run")).content().contains("-Psafety", "-Pfuzz");
    }

    private static double floor(String property) throws IOException {
        Matcher value =
                Pattern.compile("<" + Pattern.quote(property) + ">([0-9.]+)<").matcher(Files.readString(BUILD));
        assertThat(value.find()).as(property).isTrue();
        assertThat(Files.readString(BUILD)).contains("${" + property + "}");
        return Double.parseDouble(value.group(1));
    }
}
