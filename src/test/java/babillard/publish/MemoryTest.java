package babillard.publish;

import static babillard.publish.Sites.CONTENT;
import static babillard.publish.Sites.site;
import static org.assertj.core.api.Assertions.assertThat;

import babillard.publish.Memory.Told;
import babillard.publish.Publication.Manner;
import babillard.publish.Publication.Published;
import babillard.publish.Publication.Unchanged;
import babillard.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of a build, and when it is believed. */
class MemoryTest {
    private static final String ASKED = "2025-08-15 [build] 12ab";
    private static final Told TOLD = new Told(3, "Publié : une offre.\nUn avis laissé de côté.\n");

    private Path output;
    private Memory memory;

    @BeforeEach
    void publish(@TempDir Path folder) throws PublishException {
        output = folder.resolve("site");
        memory = Memory.at(output);
        publish(site("index.html", "accueil", "a/b.html", "page"));
    }

    private void publish(Site site) throws PublishException {
        Publisher.at(output, List.of()).publish(site, CONTENT);
    }

    @Test
    void whatWasToldOfTheStandingSiteIsToldAgain() {
        memory.keep(ASKED, TOLD);
        assertThat(memory.recall(ASKED)).contains(TOLD);
    }

    @Test
    void theLastWordsReplaceThoseBefore() {
        memory.keep("before", new Told(0, ""));
        memory.keep(ASKED, TOLD);
        assertThat(memory.recall("before")).isEmpty();
        assertThat(memory.recall(ASKED)).contains(TOLD);
    }

    @Test
    void anotherQuestionHasNoAnswer() {
        memory.keep(ASKED, TOLD);
        assertThat(memory.recall(ASKED + " --strict")).isEmpty();
    }

    @Test
    void anotherSiteHasAMemoryOfItsOwn() throws PublishException {
        memory.keep(ASKED, TOLD);
        publish(site("index.html", "accueil 2", "a/b.html", "page"));
        assertThat(memory.recall(ASKED)).isEmpty();
    }

    @Test
    void nothingIsRememberedWhereNothingStands(@TempDir Path empty) {
        Memory none = Memory.at(empty.resolve("site"));
        none.keep(ASKED, TOLD);
        assertThat(none.recall(ASKED)).isEmpty();
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void aSiteThatLacksAFileOrHasAnotherIsBuilt() throws IOException {
        memory.keep(ASKED, TOLD);
        Files.writeString(output.resolve("a/stranger.html"), "of others");
        assertThat(memory.recall(ASKED)).isEmpty();
        Files.delete(output.resolve("a/stranger.html"));
        assertThat(memory.recall(ASKED)).contains(TOLD);
        Files.delete(output.resolve("a/b.html"));
        assertThat(memory.recall(ASKED)).isEmpty();
    }

    @Test
    void aSiteWithoutItsManifestIsBuilt() throws IOException {
        memory.keep(ASKED, TOLD);
        Files.delete(output.toRealPath().resolveSibling("manifest"));
        assertThat(memory.recall(ASKED)).isEmpty();
    }

    @Test
    void whatIsNotWholeIsNotBelieved() throws IOException {
        memory.keep(ASKED, TOLD);
        Path file = output.toRealPath().resolveSibling("memory");
        String whole = Files.readString(file);
        for (String torn : List.of(
                "",
                whole.substring(0, whole.length() - 1),
                whole + "!",
                whole.replace("\n3\n", "\n0\n"),
                whole.replace("\n3\n", "\n33\n"),
                whole.replace("\n3\n", "\n\n"))) {
            Files.writeString(file, torn);
            assertThat(memory.recall(ASKED)).as(torn).isEmpty();
        }
        Files.writeString(file, whole);
        assertThat(memory.recall(ASKED)).contains(TOLD);
    }

    @Test
    void thatItCannotBeKeptIsNoHarm() throws IOException {
        Path version = output.toRealPath().resolveSibling("");
        Files.createDirectories(version.resolve("memory.new/in the way"));
        memory.keep(ASKED, TOLD);
        assertThat(memory.recall(ASKED)).isEmpty();
    }

    @Test
    void theSameSiteAgainIsUnchanged() {
        List<String> carried = List.of("robots.txt");
        Unchanged unchanged = new Unchanged(5, carried);
        assertThat(new Published(2, 3, 1, carried, List.of("x"), Manner.LINK).repeated())
                .isEqualTo(unchanged);
        assertThat(unchanged.repeated()).isEqualTo(unchanged);
    }
}
