package babillard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 4: a bad notice is named with what to do, the good ones are published; strictly, nothing is instead. */
class Promise04BadNoticeTest {
    private Desk desk;

    @BeforeEach
    void oneGoodAndOneBad(@TempDir Path folder) throws IOException {
        desk = Desk.in(folder);
        desk.write("a.md", NoticeText.numbered(1));
        desk.write("b.md", NoticeText.withoutDeadline(2));
    }

    @Test
    void isLeftOutAndNamedAndTheOthersArePublished() {
        Run run = desk.build();
        assertThat(run.exit()).isEqualTo(Exit.SOME_LEFT_OUT);
        assertThat(run.err())
                .contains("b.md:", "deadline.absent", "pas de date limite", "    = ", "Un avis laissé de côté : b.md");
        assertThat(desk.page(1)).exists();
        assertThat(desk.page(2)).doesNotExist();
    }

    @Test
    void strictlyNothingIsPublished() throws IOException {
        desk.write("b.md", NoticeText.numbered(2));
        desk.build();
        Path before = desk.output().toRealPath();
        desk.write("b.md", NoticeText.withoutDeadline(2));
        Run run = desk.build("--strict");
        assertThat(run.exit()).isEqualTo(Exit.NOTHING_PUBLISHED);
        assertThat(run.err()).contains("b.md:", "deadline.absent", "Le site en ligne n’a pas été touché");
        assertThat(desk.output().toRealPath()).isEqualTo(before);
        assertThat(desk.page(2)).exists();
    }

    @Test
    void isTheOnlyOneThatSuffers() throws IOException {
        byte[] page = new byte[100];
        desk.write("c\u202E\n.md", "\u0000".repeat(50));
        desk.write("d.md", "|".repeat(1_000_001));
        desk.write("e.md", new String(page));
        Run run = desk.build();
        assertThat(run.exit()).isEqualTo(Exit.SOME_LEFT_OUT);
        assertThat(run.err()).contains("4 avis laissés de côté : b.md, c\\u202E\\u000A.md, d.md, e.md");
        assertThat(desk.page(1)).exists();
    }
}
