package babillard.publish;

import static babillard.publish.Sites.CONTENT;
import static babillard.publish.Sites.finding;
import static babillard.publish.Sites.read;
import static babillard.publish.Sites.site;
import static babillard.publish.Sites.texts;
import static babillard.publish.Sites.versions;
import static org.assertj.core.api.Assertions.assertThat;

import babillard.publish.Publication.Manner;
import babillard.publish.Publication.Published;
import babillard.publish.Publication.Refused;
import babillard.publish.Publication.Unchanged;
import babillard.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a publication does, on the disk of the machine. */
class PublisherTest {
    private static final Site OLD = site("index.html", "accueil", "a/b.html", "même", "c.css", "ancien");
    private static final Site NEW = site("index.html", "accueil 2", "a/b.html", "même", "d/e/f.html", "nouveau");

    private Path folder;

    private Path output;

    @BeforeEach
    void output(@TempDir Path folder) {
        this.folder = folder;
        output = folder.resolve("site");
    }

    private Publication publish(Site site) throws PublishException {
        return Publisher.at(output, List.of()).publish(site, CONTENT);
    }

    @Test
    void aFirstSiteStandsBehindARelativeLink() throws Exception {
        assertThat(publish(OLD)).isEqualTo(new Published(3, 0, 0, List.of(), List.of(), Manner.LINK));
        assertThat(Files.readSymbolicLink(output)).isRelative().hasToString(".site.babillard/versions/1/site");
        assertThat(read(output)).isEqualTo(texts("a/b.html", "même", "c.css", "ancien", "index.html", "accueil"));
    }

    @Test
    void anUnchangedFileIsLinkedAndTheOthersAreWrittenOrGo() throws Exception {
        publish(OLD);
        Object before = Files.getAttribute(output.resolve("a/b.html"), "unix:ino");
        assertThat(publish(NEW)).isEqualTo(new Published(2, 1, 1, List.of(), List.of(), Manner.LINK));
        assertThat(read(output))
                .isEqualTo(texts("a/b.html", "même", "d/e/f.html", "nouveau", "index.html", "accueil 2"));
        assertThat(Files.getAttribute(output.resolve("a/b.html"), "unix:ino")).isEqualTo(before);
    }

    @Test
    void thePreviousVersionStaysUntilTheNextBuild() throws Exception {
        publish(OLD);
        publish(NEW);
        assertThat(versions(output)).containsExactly("1", "2");
        publish(OLD);
        assertThat(versions(output)).containsExactly("2", "3");
    }

    @Test
    void theSameSiteAgainTouchesNothing() throws Exception {
        publish(OLD);
        assertThat(publish(OLD)).isEqualTo(new Unchanged(3, List.of()));
        assertThat(Files.readSymbolicLink(output)).hasToString(".site.babillard/versions/1/site");
        assertThat(versions(output)).containsExactly("1");
    }

    @Test
    void anEmptySiteCanBePublishedToo() throws Exception {
        assertThat(publish(site())).isEqualTo(new Published(0, 0, 0, List.of(), List.of(), Manner.LINK));
        assertThat(output).isEmptyDirectory();
        assertThat(publish(site())).isEqualTo(new Unchanged(0, List.of()));
    }

    @Test
    void aFindingLeavesTheOldSiteAndNothingElse() throws Exception {
        publish(OLD);
        Publisher publisher = Publisher.at(output, List.of());
        assertThat(publisher.publish(NEW, finding("un lien mort"))).isEqualTo(new Refused(List.of("un lien mort")));
        assertThat(read(output)).isEqualTo(texts("a/b.html", "même", "c.css", "ancien", "index.html", "accueil"));
        assertThat(versions(output)).containsExactly("1");
    }

    @Test
    void aFileThatSomeoneChangedOrRemovedIsWrittenAgain() throws Exception {
        publish(OLD);
        Files.writeString(output.resolve("index.html"), "gribouillis");
        Files.delete(output.resolve("c.css"));
        assertThat(publish(OLD)).isEqualTo(new Published(2, 1, 0, List.of(), List.of(), Manner.LINK));
        assertThat(read(output)).isEqualTo(texts("a/b.html", "même", "c.css", "ancien", "index.html", "accueil"));
    }

    @Test
    void aFileThatTheDiskHasSpoiltIsFoundByReadingIt() throws Exception {
        publish(OLD);
        Path spoilt = output.resolve("index.html");
        FileTime time = Files.getLastModifiedTime(spoilt);
        Files.writeString(spoilt, "accvcil");
        Files.setLastModifiedTime(spoilt, time);
        assertThat(publish(OLD)).isInstanceOf(Unchanged.class);
        assertThat(Publisher.at(output, List.of()).verifying().publish(OLD, CONTENT))
                .isEqualTo(new Published(1, 2, 0, List.of(), List.of(), Manner.LINK));
        assertThat(output.resolve("index.html")).hasContent("accueil");
    }

    @Test
    void theFolderAroundASiteMayMove() throws Exception {
        publish(OLD);
        Path moved = Files.createDirectory(folder.resolve("ailleurs"));
        Files.move(output, moved.resolve("site"));
        Files.move(folder.resolve(".site.babillard"), moved.resolve(".site.babillard"));
        output = moved.resolve("site");
        assertThat(read(output)).hasSize(3);
        assertThat(publish(NEW)).isEqualTo(new Published(2, 1, 1, List.of(), List.of(), Manner.LINK));
    }

    @Test
    void anOutputWhoseFolderIsMissingIsMade() throws Exception {
        output = folder.resolve("un/deux/site");
        publish(OLD);
        assertThat(read(output)).hasSize(3);
    }

    @Test
    void anEmptyFolderIsReplaced() throws Exception {
        Files.createDirectory(output);
        publish(OLD);
        assertThat(output).isSymbolicLink();
    }

    @Test
    void aLostVersionIsMadeAnew() throws Exception {
        publish(OLD);
        Removal.of(new RealDisk(), State.of(output).version(1));
        assertThat(Files.exists(output)).isFalse();
        assertThat(publish(OLD)).isEqualTo(new Published(3, 0, 0, List.of(), List.of(), Manner.LINK));
        assertThat(read(output)).hasSize(3);
    }

    @Test
    void whatStandsIsKnownFromTheManifest() throws Exception {
        assertThat(Publisher.at(output, List.of()).standing()).isEmpty();
        publish(OLD);
        assertThat(Publisher.at(output, List.of()).standing()).hasToString("[a/b.html, c.css, index.html]");
    }

    @Test
    void theSameSiteGivesTheSameBytesAndNamesElsewhere() throws Exception {
        publish(NEW);
        var first = read(output);
        output = folder.resolve("autre");
        publish(OLD);
        publish(NEW);
        assertThat(read(output)).isEqualTo(first);
    }

    @Test
    void aFailureInTheMakingOfAFileIsNotTakenForTheDisks() throws IOException, PublishException {
        publish(OLD);
        Site failing = Site.of(List.of(
                new babillard.site.Artifact(new babillard.site.SitePath("x.html"), babillard.site.Kind.PAGE, out -> {
                    throw new IOException("l'image a disparu");
                })));
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(PublishException.class, () -> publish(failing)))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(PublishException.Reason.FILE_NOT_MADE))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly("x.html", "l'image a disparu"));
        assertThat(read(output)).hasSize(3);
        assertThat(versions(output)).containsExactly("1");
    }
}
