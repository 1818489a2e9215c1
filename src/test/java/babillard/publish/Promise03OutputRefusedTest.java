package babillard.publish;

import static babillard.publish.PublishException.Reason.OUTPUT_CONTAINS_INPUT;
import static babillard.publish.PublishException.Reason.OUTPUT_INSIDE_INPUT;
import static babillard.publish.PublishException.Reason.OUTPUT_IS_FILE;
import static babillard.publish.PublishException.Reason.OUTPUT_IS_INPUT;
import static babillard.publish.PublishException.Reason.OUTPUT_NOT_OURS;
import static babillard.publish.Sites.CONTENT;
import static babillard.publish.Sites.read;
import static babillard.publish.Sites.site;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import babillard.publish.PublishException.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 3: an output that is not ours, or not apart from the input, is refused and left as it is. */
class Promise03OutputRefusedTest {
    private Path folder;

    private Path input;

    @BeforeEach
    void input(@TempDir Path folder) throws Exception {
        this.folder = folder;
        input = Files.createDirectories(folder.resolve("content/offres"));
        Files.writeString(input.resolve("avis.md"), "# Avis");
    }

    private void refused(Reason reason, Path output) throws Exception {
        var before = read(folder);
        PublishException refusal =
                catchThrowableOfType(PublishException.class, () -> Publisher.at(output, List.of(input)));
        assertThat(refusal).isNotNull();
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(read(folder)).isEqualTo(before);
    }

    @Test
    void aFile() throws Exception {
        refused(OUTPUT_IS_FILE, Files.writeString(folder.resolve("site"), "un fichier"));
    }

    @Test
    void aFolderWithThingsInIt() throws Exception {
        Path output = Files.createDirectory(folder.resolve("site"));
        Files.writeString(output.resolve("thèse.doc"), "dix ans de travail");
        refused(OUTPUT_NOT_OURS, output);
    }

    @Test
    void aFolderThatTookThePlaceOfOurLink() throws Exception {
        Path output = folder.resolve("site");
        Publisher.at(output, List.of()).publish(site("index.html", "a"), CONTENT);
        Files.delete(output);
        Files.createDirectory(output);
        Files.writeString(output.resolve("thèse.doc"), "dix ans de travail");
        refused(OUTPUT_NOT_OURS, output);
    }

    @Test
    void aLinkToElsewhere() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("ailleurs"));
        refused(OUTPUT_NOT_OURS, Files.createSymbolicLink(folder.resolve("site"), elsewhere));
    }

    @Test
    void aLinkThatOnlyLooksLikeOurs() throws Exception {
        for (String target : List.of(
                ".autre.babillard/versions/1/site",
                ".site.babillard/versions/01/site",
                ".site.babillard/versions/../site",
                ".site.babillard/versions/1/site/x",
                ".site.babillard/versions/99999999999999999999/site")) {
            Path link = Files.createSymbolicLink(folder.resolve("site"), Path.of(target));
            refused(OUTPUT_NOT_OURS, link);
            Files.delete(link);
        }
    }

    @Test
    void aStateThatIsALinkToElsewhere() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("ailleurs/versions/1"));
        Files.writeString(elsewhere.resolve("manifest"), "d'un autre");
        Files.createSymbolicLink(folder.resolve(".site.babillard"), folder.resolve("ailleurs"));
        refused(OUTPUT_NOT_OURS, folder.resolve("site"));
    }

    @Test
    void theRootOfTheDisk() throws Exception {
        refused(OUTPUT_NOT_OURS, folder.getRoot());
    }

    @Test
    void anInput() throws Exception {
        refused(OUTPUT_IS_INPUT, input);
        refused(OUTPUT_IS_INPUT, folder.resolve("content/autre/../offres"));
    }

    @Test
    void anOutputInsideAnInput() throws Exception {
        refused(OUTPUT_INSIDE_INPUT, input.resolve("a/b"));
    }

    @Test
    void anOutputAroundAnInput() throws Exception {
        refused(OUTPUT_CONTAINS_INPUT, folder.resolve("content"));
    }

    @Test
    void anInputUnderAnotherName() throws Exception {
        Path alias = Files.createSymbolicLink(folder.resolve("alias"), folder.resolve("content"));
        refused(OUTPUT_INSIDE_INPUT, alias.resolve("offres/site"));
        refused(OUTPUT_IS_INPUT, alias.resolve("offres"));
    }

    @Test
    void anInputInsideThePublishedSite() throws Exception {
        Path output = folder.resolve("site");
        Publisher.at(output, List.of()).publish(site("index.html", "a"), CONTENT);
        input = Files.createDirectory(output.resolve("offres"));
        refused(OUTPUT_CONTAINS_INPUT, output);
    }

    @Test
    void aVersionThatIsALinkIsRemovedAndNotWhatItLeadsTo() throws Exception {
        Path output = folder.resolve("site");
        Publisher.at(output, List.of()).publish(site("index.html", "a"), CONTENT);
        Path elsewhere = Files.createDirectory(folder.resolve("ailleurs"));
        Files.writeString(elsewhere.resolve("manifest"), "d'un autre");
        Files.createSymbolicLink(folder.resolve(".site.babillard/versions/7"), elsewhere);
        Publisher.at(output, List.of()).publish(site("index.html", "b"), CONTENT);
        assertThat(elsewhere.resolve("manifest")).hasContent("d'un autre");
        assertThat(folder.resolve(".site.babillard/versions/7")).doesNotExist();
    }
}
