package babillard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void makeFolders() throws IOException {
        desk = Desk.in(folder);
    }

    @Test
    void publishesOffersAndSaysSo() throws IOException {
        desk.write("a.md", NoticeText.numbered(1));
        desk.write("b.md", NoticeText.numbered(2));
        Run run = desk.build();
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(run.err()).contains("2 offres ouvertes, aucune close").contains("2025-08-22");
        assertThat(desk.page(1)).exists();
        assertThat(desk.output()).isSymbolicLink();
    }

    @Test
    void todayIsTheDayAtNoumea() throws IOException {
        desk.write("a.md", NoticeText.numbered(1));
        Clock lastMinute = Clock.fixed(Instant.parse("2025-08-29T12:59:00Z"), ZoneOffset.UTC);
        assertThat(Run.at(lastMinute, "build", "--notices", desk.notices(), "-o", desk.output())
                        .err())
                .contains("une offre ouverte, aucune close");
        Clock midnight = Clock.fixed(Instant.parse("2025-08-29T13:00:00Z"), ZoneOffset.UTC);
        assertThat(Run.at(midnight, "build", "--notices", desk.notices(), "-o", desk.output())
                        .err())
                .contains("aucune offre ouverte, une close");
    }

    @Test
    void writesAReportForMachines() throws IOException {
        desk.write("b.md", NoticeText.withoutDeadline(2));
        Path report = folder.resolve("rapport.json");
        desk.build("--report", report);
        assertThat(report).content().contains("\"code\": \"deadline.absent\"", "\"day\": \"2025-08-15\"");
    }

    @Test
    void saysThatNothingHasChanged() throws IOException {
        desk.write("a.md", NoticeText.numbered(1));
        desk.build();
        Path before = desk.output().toRealPath();
        assertThat(desk.build().err()).contains("Rien n’a changé");
        assertThat(desk.output().toRealPath()).isEqualTo(before);
    }

    @Test
    void wrongUsageIsToldWithWhatIsRight() {
        Run misspelt = Run.of("biuld");
        assertThat(misspelt.exit()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(misspelt.err()).contains("« biuld »", "build");
        assertThat(Run.of("build", "--output").err())
                .contains("il manque une valeur à --output", "babillard build --help");
        assertThat(desk.build("--today", "15/08/2025").exit()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(desk.build("--base-url", "emplois").exit()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(desk.build("--site", folder).exit()).isEqualTo(Exit.WRONG_USAGE);
    }

    @Test
    void wantOfMemoryIsToldInASentenceAndTheSiteStands() throws IOException {
        desk.write("a.md", NoticeText.numbered(1));
        desk.build();
        Run run = Run.at(new Exhausted(), "build", "--notices", desk.notices(), "-o", desk.output());
        assertThat(run.exit()).isEqualTo(Exit.NOTHING_PUBLISHED);
        assertThat(run.err()).contains("mémoire", "-Xmx4g").doesNotContain("OutOfMemoryError");
        assertThat(desk.page(1)).exists();
    }

    /** The clock of a machine that has no memory left. */
    private static final class Exhausted extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            throw new OutOfMemoryError();
        }
    }
}
