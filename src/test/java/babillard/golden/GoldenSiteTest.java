package babillard.golden;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.portal.Outcome;
import babillard.spec.SampleSite;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole sites against those under {@code src/test/golden}, file by file; {@code -Dgolden.update} rewrites them, and the
 * difference in version control is then what a reviewer reads.
 */
class GoldenSiteTest {
    private static final Path GOLDEN = Path.of("src/test/golden");
    private static final LocalDate DAY = LocalDate.of(2025, 8, 15);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"empty", "one-offer", "small-town"})
    void theSiteIsTheGoldenOne(String name) throws IOException {
        SortedMap<String, String> actual = Tree.legible(built(name, "output"));
        Path expected = GOLDEN.resolve(name).resolve("site");
        if (System.getProperty("golden.update") != null) {
            Tree.write(actual, expected);
        }
        SortedMap<String, String> golden = Tree.read(expected);
        assertThat(actual.keySet()).containsExactlyElementsOf(golden.keySet());
        actual.forEach((file, text) -> assertThat(text).as(name + "/" + file).isEqualTo(golden.get(file)));
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Pacific/Auckland", "ar-EG, America/Los_Angeles", "fr-FR, UTC"})
    void neitherLocaleNorZoneChangesAByte(String locale, String zone) throws IOException {
        SortedMap<String, byte[]> here = Tree.bytes(built("small-town", "here"));
        Locale usualLocale = Locale.getDefault();
        TimeZone usualZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertSame(here, Tree.bytes(built("small-town", "there")));
        } finally {
            Locale.setDefault(usualLocale);
            TimeZone.setDefault(usualZone);
        }
    }

    @Test
    void twoBuildsOfOneDayAreTheSame() throws IOException {
        assertSame(Tree.bytes(built("small-town", "one")), Tree.bytes(built("small-town", "two")));
    }

    /** Not every system on which this is checked out can hold the names that a notice may have. */
    private static String real(String name) {
        return name.contains("%") ? URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8) : name;
    }

    private static void assertSame(SortedMap<String, byte[]> one, SortedMap<String, byte[]> other) {
        assertThat(other.keySet()).containsExactlyElementsOf(one.keySet());
        one.forEach((file, bytes) -> assertThat(other.get(file)).as(file).isEqualTo(bytes));
    }

    private Path built(String name, String output) throws IOException {
        SampleSite site = SampleSite.in(folder.resolve(output + "-site"));
        SortedMap<String, byte[]> notices = Tree.bytes(GOLDEN.resolve(name).resolve("content"));
        for (Map.Entry<String, byte[]> notice : notices.entrySet()) {
            Path file = site.notices().resolve(real(notice.getKey()));
            Files.createDirectories(file.getParent());
            Files.write(file, notice.getValue());
        }
        Path ledger = GOLDEN.resolve(name).resolve("ledger.jsonl");
        if (Files.exists(ledger)) {
            Files.copy(ledger, site.folder().resolve("ledger.jsonl"));
        }
        Outcome outcome = site.outcome(DAY, folder.resolve(output));
        assertThat(outcome).isInstanceOf(Outcome.Published.class);
        return folder.resolve(output);
    }
}
