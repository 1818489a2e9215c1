package babillard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 5: an input that is missing or empty never wipes a site, unless that is asked for. */
class Promise05NeverEmptiedTest {
    private Desk desk;

    @BeforeEach
    void oneOffer(@TempDir Path folder) throws IOException {
        desk = Desk.in(folder);
        desk.write("a.md", NoticeText.numbered(1));
        assertThat(desk.build().exit()).isEqualTo(Exit.DONE);
    }

    private void nothingIsPublished() {
        Run run = desk.build();
        assertThat(run.exit()).isEqualTo(Exit.NOTHING_PUBLISHED);
        assertThat(run.err()).contains("--allow-empty", "Le site en ligne n’a pas été touché");
        assertThat(desk.page(1)).exists();
    }

    @Test
    void byAnEmptyFolderOrNone() throws IOException {
        Files.delete(desk.notices().resolve("a.md"));
        nothingIsPublished();
        Files.delete(desk.notices());
        nothingIsPublished();
        assertThat(desk.build("--allow-empty").exit()).isEqualTo(Exit.DONE);
        assertThat(desk.page(1)).doesNotExist();
    }

    @Test
    void byAFileInThePlaceOfTheFolder() throws IOException {
        Files.delete(desk.notices().resolve("a.md"));
        Files.delete(desk.notices());
        Files.writeString(desk.notices(), NoticeText.numbered(1));
        nothingIsPublished();
    }

    @Test
    void becauseEveryNoticeIsBad() throws IOException {
        desk.write("a.md", NoticeText.withoutDeadline(1));
        nothingIsPublished();
    }

    @Test
    void aFirstSiteMayBeEmpty() throws IOException {
        Files.delete(desk.notices().resolve("a.md"));
        Run run =
                Run.of("build", "--notices", desk.notices(), "-o", desk.output().resolveSibling("autre"));
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.err()).contains("ne montre aucune offre");
        assertThat(desk.output().resolveSibling("autre/index.html")).exists();
    }
}
