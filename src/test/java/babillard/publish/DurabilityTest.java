package babillard.publish;

import static babillard.publish.Sites.CONTENT;
import static babillard.publish.Sites.site;
import static org.assertj.core.api.Assertions.assertThat;

import babillard.publish.MortalDisk.Fate;
import babillard.publish.MortalDisk.Killed;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order in which things reach the disk, on which a site relies that survives a power cut. */
class DurabilityTest {
    /** Notes what is forced to the disk and what is moved. */
    private static final class Noting extends MortalDisk {
        private final List<String> notes = Collections.synchronizedList(new ArrayList<>());
        private final Path root;

        private Noting(Path root) {
            super(Fate.FAILS_ONCE, Integer.MAX_VALUE);
            this.root = root;
        }

        @Override
        public void force(Path path) throws IOException {
            super.force(path);
            notes.add(root.relativize(path).toString());
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            super.move(from, to);
            notes.add(root.relativize(from) + " -> " + root.relativize(to));
        }
    }

    @Test
    void newFilesThenTheManifestThenTheFoldersThenTheLink() throws Exception {
        try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
            Path root = files.getPath("/srv");
            Publisher.at(root.resolve("site"), List.of()).publish(site("a/b.html", "1"), CONTENT);
            Noting disk = new Noting(root);
            Publisher publisher =
                    Publisher.at(root.resolve("site"), List.of(), new Means(disk, new Crew(1), Trust.SIZE_AND_TIME));
            publisher.publish(site("a/b.html", "1", "c/d/e.html", "2"), CONTENT);
            String version = ".site.babillard/versions/2";
            assertThat(disk.notes.subList(0, 2)).containsExactly(version + "/site/c/d/e.html", version + "/manifest");
            assertThat(disk.notes.subList(2, 8))
                    .containsExactlyInAnyOrder(
                            version + "/site/c/d",
                            version + "/site/c",
                            version + "/site/a",
                            version + "/site",
                            version,
                            ".site.babillard/versions");
            assertThat(disk.notes.subList(8, disk.notes.size())).containsExactly(".site.babillard/next -> site", "");
        }
    }

    @Test
    void aVersionThatIsBeingRemovedLosesItsManifestFirst() throws Exception {
        try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
            Version version = State.of(files.getPath("/srv/site")).version(1);
            Files.createDirectories(version.folder().resolve("before"));
            Files.writeString(version.manifest(), "");
            Assertions.assertThatExceptionOfType(Killed.class)
                    .isThrownBy(() -> Removal.of(new MortalDisk(Fate.BUILD_IS_KILLED, 2), version));
            assertThat(version.manifest()).doesNotExist();
            assertThat(version.folder()).exists();
        }
    }

    @Test
    void onlyAFileIsEverTakenForOneThatWasWritten(@TempDir Path folder) throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder);
        Digest digest = new Digest(0);
        assertThat(Entry.of(link, digest).fits(link)).isFalse();
        assertThat(Entry.of(folder, digest).fits(folder)).isFalse();
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(Entry.of(file, digest).fits(file)).isTrue();
    }
}
