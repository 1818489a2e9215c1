package babillard.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole sites against those under {@code src/test/golden}, file by file; {@code -Dgolden.update} rewrites them, and the
 * difference in version control is then what a reviewer reads.
 */
class GoldenSiteTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"empty", "one-offer", "small-town"})
    void theSiteIsTheGoldenOne(String name) throws IOException {
        SortedMap<String, String> actual =
                Tree.legible(GoldenSite.in(folder, name).built(folder.resolve("output")));
        Path expected = GoldenSite.FOLDER.resolve(name).resolve("site");
        if (System.getProperty("golden.update") != null) {
            Tree.write(actual, expected);
        }
        SortedMap<String, String> golden = Tree.read(expected);
        assertThat(actual.keySet()).containsExactlyElementsOf(golden.keySet());
        actual.forEach((file, text) -> assertThat(text).as(name + "/" + file).isEqualTo(golden.get(file)));
    }
}
