package babillard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    Path folder;

    @Test
    void aGoodNoticePasses() throws IOException {
        Run run = Run.of("check", write("a.md", NoticeText.numbered(1)));
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Un avis : 1 sans remarque");
    }

    @Test
    void aBadOneIsShownAtItsPlaceInTheLanguageAsked() throws IOException {
        Path notice = write("a.md", NoticeText.numbered(1).replace("29 août", "31 septembre"));
        assertThat(Run.of("check", notice)).satisfies(run -> {
            assertThat(run.exit()).isEqualTo(Exit.SOME_LEFT_OUT);
            assertThat(run.out()).contains("a.md:15:", "Vendredi 31 septembre 2025", "^~~~");
        });
        assertThat(Run.of("check", notice, "--lang=en").err()).contains("1 to mend");
    }

    @Test
    void machinesGetJsonAndAnnotations() throws IOException {
        Path notice = write("a.md", NoticeText.withoutDeadline(1));
        assertThat(Run.of("check", folder, "--format", "json").out())
                .startsWith("{")
                .contains("\"status\": \"reject\"", "\"offer\": null");
        assertThat(Run.of("check", notice, "--format", "github").out()).startsWith("::error file=");
    }

    @Test
    void strictnessCountsWarnings() throws IOException {
        Path notice = write("a.md", NoticeText.numbered(1).replace("Commune de Poum", "Commune de Paumé"));
        assertThat(Run.of("check", notice).exit()).isEqualTo(Exit.DONE);
        assertThat(Run.of("check", notice, "--strict").exit()).isEqualTo(Exit.SOME_LEFT_OUT);
    }

    @Test
    void whatIsNotThereIsWrongUsage() {
        assertThat(Run.of("check", folder.resolve("rien.md")).exit()).isEqualTo(Exit.WRONG_USAGE);
    }

    @Test
    void aNewNoticeIsAcceptedWithoutARemark() throws IOException {
        Run made = Run.of("new", "Secrétaire de mairie", "--employer", "Commune de Poum", "--notices", folder);
        assertThat(made.exit()).as(made.err()).isEqualTo(Exit.DONE);
        Run run = Run.of("check", folder);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Un avis : 1 sans remarque");
        assertThat(Run.of("new", "Secrétaire de mairie", "--notices", folder).exit())
                .as("a notice is never overwritten")
                .isEqualTo(Exit.NOTHING_PUBLISHED);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
