package babillard.publish;

import static babillard.publish.Sites.CONTENT;
import static babillard.publish.Sites.read;
import static babillard.publish.Sites.site;
import static babillard.publish.Sites.texts;
import static org.assertj.core.api.Assertions.assertThat;

import babillard.publish.Publication.Published;
import babillard.site.Site;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A manifest that is damaged, or that somebody has changed, is not believed. */
class Promise03DamagedManifestTest {
    private static final Site SITE = site("a.html", "un", "b/c.html", "deux");

    private Path folder;
    private Path output;
    private Path manifest;

    @BeforeEach
    void firstSite(@TempDir Path folder) throws Exception {
        this.folder = folder;
        output = folder.resolve("site");
        Publisher.at(output, List.of()).publish(SITE, CONTENT);
        manifest = State.of(output).version(1).manifest();
    }

    private void damage(UnaryOperator<String> change) throws Exception {
        Files.writeString(manifest, change.apply(Files.readString(manifest)));
    }

    @Test
    void isPlainText() throws Exception {
        assertThat(manifest).content().matches("""
                        babillard manifest 3 [0-9]{1,19}
                        [0-9a-f]{16} 2 [0-9]+ a.html
                        [0-9a-f]{16} 4 [0-9]+ b/c.html
                        files 2
                        """);
    }

    @Test
    void saysAgainWhatWasWritten() throws Exception {
        Manifest read = Manifest.parse(Files.readString(manifest)).orElseThrow();
        assertThat(Manifest.parse(read.text())).hasValue(read);
        assertThat(read.entries().keySet()).hasToString("[a.html, b/c.html]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../secret",
                "/etc/passwd",
                "a/../../secret",
                "a//b",
                "C:/secret",
                "a b",
                "",
                "é",
                "a.html",
                "x\u0000"
            })
    void aLineThatPointsOutsideSpoilsTheWhole(String path) {
        String line = new Digest(0) + " 0 0 ";
        assertThat(Manifest.parse("babillard manifest 3 7\n" + line + "a.html\nfiles 1\n"))
                .isPresent();
        assertThat(Manifest.parse("babillard manifest 3 7\n" + line + "a.html\n" + line + path + "\nfiles 2\n"))
                .isEmpty();
    }

    @Test
    void anyTruncationIsSeen() throws Exception {
        String whole = Files.readString(manifest);
        for (int end = 0; end < whole.length(); end++) {
            assertThat(Manifest.parse(whole.substring(0, end)))
                    .as("cut at %d", end)
                    .isEmpty();
        }
    }

    @Test
    void aDamagedManifestMakesEveryFileAnewAndKeepsWhatMayBeAnothers() throws Exception {
        damage(text -> text.replace("files 2", "files 3"));
        Files.writeString(output.resolve("preuve.html"), "d'un autre");
        assertThat(Publisher.at(output, List.of()).publish(site("a.html", "un"), CONTENT))
                .isInstanceOfSatisfying(Published.class, published -> {
                    assertThat(published.written()).isEqualTo(1);
                    assertThat(published.linked()).isZero();
                    assertThat(published.carried()).containsExactly("b/c.html", "preuve.html");
                });
        assertThat(read(output)).isEqualTo(texts("a.html", "un", "b/c.html", "deux", "preuve.html", "d'un autre"));
    }

    @Test
    void aSiteWhoseManifestIsDamagedStillStands() throws Exception {
        damage(text -> "");
        Files.writeString(output.resolve("Hors Site.txt"), "d'un autre");
        assertThat(Publisher.at(output, List.of()).standing()).hasToString("[a.html, b/c.html]");
        Files.delete(manifest);
        assertThat(Publisher.at(output, List.of()).standing()).hasSize(2);
    }

    @Test
    void aManifestThatClaimsAnotherDigestOrTimeCostsNoMoreThanAWrite() throws Exception {
        Manifest honest = Manifest.parse(Files.readString(manifest)).orElseThrow();
        var entries = new TreeMap<>(honest.entries());
        entries.replaceAll((path, entry) -> new Entry(new Digest(1), entry.size(), entry.modified()));
        damage(text -> new Manifest(honest.digests(), entries).text());
        Publisher.at(output, List.of()).publish(SITE, CONTENT);
        assertThat(read(output)).isEqualTo(texts("a.html", "un", "b/c.html", "deux"));
        assertThat(Manifest.parse(Files.readString(State.of(output).version(2).manifest())))
                .map(manifest -> manifest.entries().get(new babillard.site.SitePath("a.html")))
                .map(Entry::digest)
                .isEqualTo(Optional.of(honest.digests().of("un".getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    }

    @Test
    void aFileThatBecameALinkIsNotFollowed() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "un");
        Files.setLastModifiedTime(secret, Files.getLastModifiedTime(output.resolve("a.html")));
        Files.delete(output.resolve("a.html"));
        Files.createSymbolicLink(output.resolve("a.html"), secret);
        Publisher.at(output, List.of()).publish(SITE, CONTENT);
        assertThat(Files.isSymbolicLink(output.resolve("a.html"))).isFalse();
        assertThat(read(output)).isEqualTo(texts("a.html", "un", "b/c.html", "deux"));
    }
}
