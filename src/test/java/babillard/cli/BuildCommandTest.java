package babillard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {
    @TempDir
    Path folder;

    private Path notices;
    private Path output;

    @BeforeEach
    void makeFolders() throws IOException {
        notices = Files.createDirectory(folder.resolve("avis"));
        output = folder.resolve("site");
    }

    @Test
    void publishesOffersAndSaysSo() throws IOException {
        write("a.md", NoticeText.numbered(1));
        write("b.md", NoticeText.numbered(2));
        Run run = build();
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(run.err()).contains("2 offres ouvertes, aucune close").contains("2025-08-22");
        assertThat(page(1)).exists();
        assertThat(output).isSymbolicLink();
    }

    @Test
    void leavesOutABadNoticeNamesItAndPublishesTheOthers() throws IOException {
        write("a.md", NoticeText.numbered(1));
        write("b.md", NoticeText.withoutDeadline(2));
        Run run = build();
        assertThat(run.exit()).isEqualTo(Exit.SOME_LEFT_OUT);
        assertThat(run.err()).contains("b.md:", "deadline.absent", "Un avis laissé de côté : b.md");
        assertThat(page(1)).exists();
        assertThat(page(2)).doesNotExist();
    }

    @Test
    void publishesNothingWhenStrict() throws IOException {
        write("a.md", NoticeText.numbered(1));
        build();
        Path before = output.toRealPath();
        write("b.md", NoticeText.withoutDeadline(2));
        Run run = build("--strict");
        assertThat(run.exit()).isEqualTo(Exit.NOTHING_PUBLISHED);
        assertThat(run.err()).contains("Le site en ligne n’a pas été touché");
        assertThat(output.toRealPath()).isEqualTo(before);
    }

    @Test
    void neverEmptiesASiteUnasked() throws IOException {
        write("a.md", NoticeText.numbered(1));
        build();
        Files.delete(notices.resolve("a.md"));
        assertThat(build().exit()).isEqualTo(Exit.NOTHING_PUBLISHED);
        assertThat(page(1)).exists();
        Files.delete(notices);
        assertThat(build().exit()).isEqualTo(Exit.NOTHING_PUBLISHED);
        assertThat(page(1)).exists();
        assertThat(build("--allow-empty").exit()).isEqualTo(Exit.DONE);
        assertThat(page(1)).doesNotExist();
    }

    @Test
    void neverEmptiesASiteBecauseEveryNoticeIsBad() throws IOException {
        write("a.md", NoticeText.numbered(1));
        build();
        write("a.md", NoticeText.withoutDeadline(1));
        assertThat(build().exit()).isEqualTo(Exit.NOTHING_PUBLISHED);
        assertThat(page(1)).exists();
    }

    @Test
    void publishesAnEmptySiteWhereThereWasNone() {
        Run run = build();
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.err()).contains("ne montre aucune offre");
        assertThat(output.resolve("index.html")).exists();
    }

    @Test
    void refusesAFolderThatIsNotOurs() throws IOException {
        write("a.md", NoticeText.numbered(1));
        Files.createDirectory(output);
        Files.writeString(output.resolve("photo.jpg"), "précieuse");
        Run run = build();
        assertThat(run.exit()).isEqualTo(Exit.NOTHING_PUBLISHED);
        assertThat(run.err()).contains("que Babillard n’a pas écrits");
        assertThat(output.resolve("photo.jpg")).hasContent("précieuse");
    }

    @Test
    void refusesAnOutputAmongTheNotices() throws IOException {
        write("a.md", NoticeText.numbered(1));
        for (Path wrong : new Path[] {notices, notices.resolve("site"), folder}) {
            assertThat(Run.of("build", "--notices", notices, "-o", wrong).exit())
                    .isEqualTo(Exit.NOTHING_PUBLISHED);
        }
        assertThat(notices.resolve("a.md")).exists();
    }

    @Test
    void todayIsTheDayAtNoumea() throws IOException {
        write("a.md", NoticeText.numbered(1));
        Clock lastMinute = Clock.fixed(Instant.parse("2025-08-29T12:59:00Z"), ZoneOffset.UTC);
        assertThat(Run.at(lastMinute, "build", "--notices", notices, "-o", output)
                        .err())
                .contains("une offre ouverte, aucune close");
        Clock midnight = Clock.fixed(Instant.parse("2025-08-29T13:00:00Z"), ZoneOffset.UTC);
        assertThat(Run.at(midnight, "build", "--notices", notices, "-o", output).err())
                .contains("aucune offre ouverte, une close");
    }

    @Test
    void writesAReportForMachines() throws IOException {
        write("b.md", NoticeText.withoutDeadline(2));
        Path report = folder.resolve("rapport.json");
        build("--report", report);
        assertThat(report).content().contains("\"code\": \"deadline.absent\"", "\"day\": \"2025-08-15\"");
    }

    @Test
    void saysThatNothingHasChanged() throws IOException {
        write("a.md", NoticeText.numbered(1));
        build();
        Path before = output.toRealPath();
        assertThat(build().err()).contains("Rien n’a changé");
        assertThat(output.toRealPath()).isEqualTo(before);
    }

    @Test
    void wrongUsageIsToldWithWhatIsRight() {
        Run misspelt = Run.of("biuld");
        assertThat(misspelt.exit()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(misspelt.err()).contains("« biuld »", "build");
        assertThat(build("--today", "15/08/2025").exit()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(build("--base-url", "emplois").exit()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(build("--site", folder).exit()).isEqualTo(Exit.WRONG_USAGE);
    }

    private Path page(int number) {
        return output.resolve("offres/3134-25-%04d-sr.html".formatted(100 + number));
    }

    private Run build(Object... more) {
        return Run.of(Stream.concat(Stream.of("build", "--notices", notices, "-o", output), Stream.of(more))
                .toArray());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(notices.resolve(name), text);
    }
}
