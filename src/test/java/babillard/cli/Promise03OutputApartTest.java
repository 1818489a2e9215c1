package babillard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.spec.SampleSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Promise 3 at the command: an output that is, contains or lies in an input, or holds what is not ours, is refused. */
class Promise03OutputApartTest {
    private Path folder;
    private Path notices;

    @BeforeEach
    void site(@TempDir Path folder) throws IOException {
        this.folder = folder;
        SampleSite.in(folder.resolve("portail"));
        notices = Files.createDirectories(folder.resolve("avis/2025"));
        Files.writeString(notices.resolve("a.md"), NoticeText.numbered(1));
    }

    private Run build(Path output) {
        return Run.of("build", "--site", folder.resolve("portail"), "--notices", notices, "-o", output);
    }

    private void refused(Path output, String why) throws IOException {
        Map<String, String> before = contents();
        Run run = build(output);
        assertThat(run.exit()).as("%s: %s", output, run.err()).isEqualTo(Exit.NOTHING_PUBLISHED);
        assertThat(run.err()).contains(why);
        assertThat(contents()).isEqualTo(before);
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "avis/2025",
                "avis/2025/site",
                "avis",
                "portail/content",
                "portail/content/offres",
                "portail/content/alias",
                "portail/templates",
                "portail/templates/site/a/b",
                "portail/assets",
                "portail/assets/search",
                "portail",
                "avis/../portail/./assets"
            })
    void anOutputThatIsNotApartFromTheInput(String output) throws IOException {
        refused(folder.resolve(output), "Le site ne peut pas être publié dans");
    }

    @Test
    void anOutputThatIsNotApartFromTheInputByALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("lien"), folder.resolve("portail/assets"));
        refused(link.resolve("site"), "Le site ne peut pas être publié dans");
    }

    @Test
    void anOutputThatHoldsWhatIsNotOurs() throws IOException {
        Path output = Files.createDirectory(folder.resolve("site"));
        Files.writeString(output.resolve("photo.jpg"), "précieuse");
        refused(output, "que Babillard n’a pas écrits");
        refused(Files.writeString(folder.resolve("fichier"), "x"), "est un fichier");
    }

    @Test
    void anOutputBesideThemIsAsGoodAsAny() {
        for (String output : List.of("site", "portail/output", "avis/site")) {
            assertThat(build(folder.resolve(output)).exit()).as(output).isEqualTo(Exit.DONE);
        }
    }
}
