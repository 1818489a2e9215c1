package babillard.golden;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.files.MeddledFiles;
import babillard.files.Meddler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Promise 9: the same input and day give the same bytes. */
class Promise09SameBytesTest {
    private Path folder;
    private GoldenSite site;
    private SortedMap<String, byte[]> usual;

    @BeforeEach
    void build(@TempDir Path folder) throws IOException {
        this.folder = folder;
        site = GoldenSite.in(folder, "small-town");
        usual = Tree.bytes(site.built(folder.resolve("usual")));
    }

    private void assertSame(Path output) throws IOException {
        SortedMap<String, byte[]> other = Tree.bytes(output);
        assertThat(other.keySet()).containsExactlyElementsOf(usual.keySet());
        usual.forEach((file, bytes) -> assertThat(other.get(file)).as(file).isEqualTo(bytes));
    }

    @Test
    void again() throws IOException {
        assertSame(site.built(folder.resolve("again")));
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Pacific/Auckland", "ar-EG, America/Los_Angeles", "fr-FR, UTC"})
    void inAnyLocaleAndZone(String locale, String zone) throws IOException {
        Locale usualLocale = Locale.getDefault();
        TimeZone usualZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertSame(site.built(folder.resolve("there")));
        } finally {
            Locale.setDefault(usualLocale);
            TimeZone.setDefault(usualZone);
        }
    }

    @Test
    void inAnyOrderOfFiles() throws IOException {
        Random random = new Random(9);
        Meddler shuffling = new Meddler() {
            @Override
            public void before(String call, Path path) {
                // every call may pass
            }

            @Override
            public List<Path> listed(List<Path> entries) {
                List<Path> shuffled = new ArrayList<>(entries);
                Collections.shuffle(shuffled, random);
                return shuffled;
            }
        };
        for (int i = 0; i < 3; i++) {
            Path notices = MeddledFiles.path(site.site().notices(), shuffling);
            assertSame(site.built(folder.resolve("shuffled" + i), notices));
        }
    }

    @Test
    void withAnyTimesOfFiles() throws IOException {
        try (Stream<Path> files = Files.walk(site.site().folder())) {
            int time = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.fromMillis(86_400_000L * (time++ % 20_000)));
            }
        }
        assertSame(site.built(folder.resolve("old")));
    }
}
