package babillard.publish;

import static babillard.publish.Sites.CONTENT;
import static babillard.publish.Sites.site;
import static org.assertj.core.api.Assertions.assertThat;

import babillard.site.Keepsake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is put away for the next build, and when it is found again. */
class ChestTest {
    private static final byte[] TERMS = {1, 2, 3};

    @TempDir
    Path folder;

    private Path output;
    private Path drawers;

    @BeforeEach
    void publish() throws PublishException {
        output = folder.resolve("site");
        drawers = folder.resolve(".site.babillard/chest");
        Publisher.at(output, List.of()).publish(site("index.html", "accueil"), CONTENT);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void keep(String... namesAndTexts) {
        keep(TERMS, namesAndTexts);
    }

    private void keep(byte[] terms, String... namesAndTexts) {
        Chest chest = Chest.at(output, terms);
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            String text = namesAndTexts[i + 1];
            chest.of(namesAndTexts[i], bytes(text)).keep(() -> bytes("made of " + text));
        }
        chest.close();
    }

    private Optional<String> found(String name, String text) {
        return found(TERMS, name, text);
    }

    private Optional<String> found(byte[] terms, String name, String text) {
        Keepsake keepsake = Chest.at(output, terms).of(name, bytes(text));
        return keepsake.found().map(made -> new String(made, StandardCharsets.UTF_8));
    }

    @Test
    void whatWasMadeOfTheSameFileIsFound() {
        assertThat(found("a.md", "avis")).isEmpty();
        keep("a.md", "avis", "b.md", "");
        assertThat(found("a.md", "avis")).contains("made of avis");
        assertThat(found("b.md", "")).contains("made of ");
    }

    @Test
    void anotherFileIsUnknown() {
        keep("a.md", "avis");
        assertThat(found("a.md", "avis.")).isEmpty();
        assertThat(found("b.md", "avis")).isEmpty();
        assertThat(found("a.m", "davis")).isEmpty();
    }

    @Test
    void otherTermsAreAnotherChest() {
        keep("a.md", "avis");
        byte[] others = {1, 2, 4};
        assertThat(found(others, "a.md", "avis")).isEmpty();
        keep(others, "a.md", "avis");
        assertThat(found(others, "a.md", "avis")).isPresent();
        assertThat(found("a.md", "avis")).isEmpty();
    }

    @Test
    void whatIsNoLongerKeptIsForgotten() {
        keep("a.md", "avis", "b.md", "avis");
        keep("b.md", "avis");
        assertThat(found("a.md", "avis")).isEmpty();
        assertThat(found("b.md", "avis")).isPresent();
        keep();
        assertThat(drawers).isEmptyDirectory();
    }

    @Test
    void whereOneFileHasChangedFewDrawersAreWritten() throws IOException {
        keep(many(1));
        FileTime longAgo = FileTime.fromMillis(0);
        for (Path drawer : files()) {
            Files.setLastModifiedTime(drawer, longAgo);
        }
        keep(many(2));
        assertThat(files()).hasSize(8);
        assertThat(files().stream().filter(drawer -> !isOf(longAgo, drawer)).count())
                .isBetween(1L, 2L);
        String[] last = many(2);
        for (int i = 0; i < last.length; i += 2) {
            assertThat(found(last[i], last[i + 1])).isPresent();
        }
    }

    private static boolean isOf(FileTime time, Path file) {
        try {
            return Files.getLastModifiedTime(file).equals(time);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(drawers)) {
            return files.toList();
        }
    }

    private static String[] many(int edition) {
        String[] namesAndTexts = new String[2 * 2_100];
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            namesAndTexts[i] = i + ".md";
            namesAndTexts[i + 1] = i == 0 ? "avis " + edition : "avis";
        }
        return namesAndTexts;
    }

    @Test
    void whatIsNotWholeIsNotBelieved() throws IOException {
        keep("a.md", "avis");
        Path drawer = files().get(0);
        byte[] whole = Files.readAllBytes(drawer);
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 4;
            Files.write(drawer, damaged);
            assertThat(found("a.md", "avis")).isEmpty();
            Files.write(drawer, Arrays.copyOf(whole, i));
            assertThat(found("a.md", "avis")).isEmpty();
        }
        keep("a.md", "avis");
        assertThat(found("a.md", "avis")).isPresent();
    }

    @Test
    void whatLiesInTheWayIsNoHarm() throws IOException {
        Files.createDirectories(drawers.resolve("1/of others"));
        keep("a.md", "avis");
        assertThat(found("a.md", "avis")).isEmpty();
        assertThat(drawers.resolve("1/of others")).isDirectory();
    }

    @Test
    void noLinkIsFollowed() throws IOException {
        Path others = Files.createDirectories(folder.resolve("others"));
        Files.writeString(others.resolve("2"), "theirs");
        Files.createSymbolicLink(drawers, others);
        keep("a.md", "avis");
        assertThat(others).isDirectoryContaining("glob:**/2");
        assertThat(files()).hasSize(1);
    }

    @Test
    void nothingIsPutAwayWhereNothingStands(@TempDir Path empty) {
        Chest chest = Chest.at(empty.resolve("site"), TERMS);
        chest.of("a.md", bytes("avis")).keep(() -> bytes("made"));
        chest.close();
        assertThat(empty.resolve(".site.babillard/chest")).doesNotExist();
    }
}
