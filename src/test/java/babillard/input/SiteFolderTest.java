package babillard.input;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.text.Source;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFolderTest {
    @TempDir
    Path folder;

    @Test
    void aFolderThatDoesNotExistIsNothing() {
        assertThat(SiteFolder.read(folder.resolve("rien"))).isEmpty();
    }

    @Test
    void theFilesOfASite() throws IOException {
        fill(folder);
        SiteFiles site = SiteFolder.read(folder).orElseThrow();
        assertSite(site);
        assertThat(site.remarks()).isEmpty();
    }

    @Test
    void aSiteInsideAJar() throws IOException {
        URI jar = URI.create("jar:" + folder.resolve("portail.jar").toUri());
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            fill(files.getPath("/portail"));
            assertSite(SiteFolder.read(files.getPath("/portail")).orElseThrow());
        }
    }

    @Test
    void whatIsMissingIsTold() {
        SiteFiles site = SiteFolder.read(folder).orElseThrow();
        assertThat(site.templates()).isEmpty();
        assertThat(site.assets()).isEmpty();
        assertThat(site.names().places()).isEqualTo(new Source("content/alias/lieux.txt", ""));
        assertThat(site.remarks())
                .extracting(remark -> remark.code() + " " + remark.file())
                .containsExactly(
                        "ALIAS_MISSING content/alias/employeurs.txt",
                        "ALIAS_MISSING content/alias/corps.txt",
                        "ALIAS_MISSING content/alias/lieux.txt");
    }

    @Test
    void anAssetThatCannotBeAnAddressIsTold() throws IOException {
        fill(folder);
        write(folder, "assets/Logo de la ville.PNG", "x");
        SiteFiles site = SiteFolder.read(folder).orElseThrow();
        assertSite(site);
        assertThat(site.remarks())
                .extracting(remark -> remark.code() + " " + remark.file())
                .containsExactly("ASSET_NAME Logo de la ville.PNG");
    }

    private static void fill(Path folder) throws IOException {
        write(folder, "templates/page.ftlh", "page");
        write(folder, "templates/inclus/pied.ftlh", "pied");
        write(folder, "templates/notes.txt", "notes");
        write(folder, "assets/css/portail.css", "a{}");
        write(folder, "assets/favicon.svg", "<svg/>");
        write(folder, "assets/.DS_Store", "");
        write(folder, "content/alias/employeurs.txt", "Province Sud");
        write(folder, "content/alias/corps.txt", "Attaché");
        write(folder, "content/alias/lieux.txt", "Nouméa");
    }

    private static void assertSite(SiteFiles site) {
        assertThat(site.templates())
                .containsExactly(new Source("inclus/pied.ftlh", "pied"), new Source("page.ftlh", "page"));
        assertThat(site.assets())
                .extracting(SiteFolderTest::text)
                .containsExactly("css/portail.css a{}", "favicon.svg <svg/>");
        assertThat(site.names())
                .isEqualTo(new SiteFiles.Names(
                        new Source("content/alias/employeurs.txt", "Province Sud"),
                        new Source("content/alias/corps.txt", "Attaché"),
                        new Source("content/alias/lieux.txt", "Nouméa")));
    }

    private static String text(Asset asset) {
        return asset.path() + " " + new String(asset.bytes(), StandardCharsets.UTF_8);
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
