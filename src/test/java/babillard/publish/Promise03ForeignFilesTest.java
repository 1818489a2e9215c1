package babillard.publish;

import static babillard.publish.Sites.CONTENT;
import static babillard.publish.Sites.read;
import static babillard.publish.Sites.site;
import static babillard.publish.Sites.texts;
import static org.assertj.core.api.Assertions.assertThat;

import babillard.publish.Publication.Manner;
import babillard.publish.Publication.Published;
import babillard.publish.Publication.Unchanged;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 3: what others add to a published tree is carried over and noted. */
class Promise03ForeignFilesTest {
    private Path folder;

    private Path output;

    @BeforeEach
    void firstSite(@TempDir Path folder) throws Exception {
        this.folder = folder;
        output = folder.resolve("site");
        publish("index.html", "un", "old/page.html", "deux");
    }

    private Publication publish(String... pathsAndTexts) throws PublishException {
        return Publisher.at(output, List.of()).publish(site(pathsAndTexts), CONTENT);
    }

    @Test
    void aFileOfOthersIsCarriedOverAgainAndAgain() throws Exception {
        Files.writeString(output.resolve("Google 123.html"), "preuve");
        Files.createDirectories(output.resolve(".well-known/acme"));
        Files.writeString(output.resolve(".well-known/acme/jeton"), "jeton");
        for (String text : List.of("a", "b", "c")) {
            assertThat(publish("index.html", text))
                    .extracting(publication -> ((Published) publication).carried())
                    .isEqualTo(List.of(".well-known/acme/jeton", "Google 123.html"));
            assertThat(read(output))
                    .isEqualTo(
                            texts("index.html", text, "Google 123.html", "preuve", ".well-known/acme/jeton", "jeton"));
        }
        assertThat(publish("index.html", "c"))
                .isEqualTo(new Unchanged(1, List.of(".well-known/acme/jeton", "Google 123.html")));
    }

    @Test
    void aLinkOfOthersIsCarriedOverAsALinkAndWhatItLeadsToIsLeftAlone() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("ailleurs"));
        Files.writeString(elsewhere.resolve("photo"), "photo");
        Files.createSymbolicLink(output.resolve("photos"), elsewhere);
        publish("index.html", "a");
        publish("index.html", "b");
        publish("index.html", "c");
        assertThat(Files.readSymbolicLink(output.resolve("photos"))).isEqualTo(elsewhere);
        assertThat(elsewhere.resolve("photo")).hasContent("photo");
    }

    @Test
    void aFileOfOthersGivesWayToTheSite() throws Exception {
        Files.writeString(output.resolve("new"), "un fichier où vient un dossier");
        Files.writeString(output.resolve("x.html"), "un fichier où vient un fichier");
        Files.createDirectories(output.resolve("y.html"));
        Files.writeString(output.resolve("y.html/z"), "un dossier où vient un fichier");
        assertThat(publish("index.html", "un", "new/page.html", "a", "x.html", "b", "y.html", "c"))
                .isEqualTo(new Published(3, 1, 1, List.of(), List.of("new", "x.html", "y.html/z"), Manner.LINK));
    }

    @Test
    void aFileOfOursThatTheSiteNoLongerHasIsNotTakenForOneOfOthers() throws Exception {
        publish("index.html", "un");
        assertThat(read(output)).isEqualTo(texts("index.html", "un"));
    }
}
