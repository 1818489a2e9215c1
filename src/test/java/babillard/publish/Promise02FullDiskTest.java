package babillard.publish;

import static babillard.publish.Sites.CONTENT;
import static babillard.publish.Sites.read;
import static babillard.publish.Sites.site;
import static babillard.publish.Sites.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import babillard.publish.Publication.Published;
import babillard.publish.PublishException.Reason;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Promise 2: a disk that is full, or lets nothing be written, leaves the old site and says so. */
class Promise02FullDiskTest {
    private static final int BLOCK = 8 * 1024;

    private static FileSystem disk(int blocks) {
        return Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setBlockSize(BLOCK)
                .setMaxSize((long) blocks * BLOCK)
                .build());
    }

    @Test
    void aFullDiskIsNamedAndEverythingIsClearedAway() throws Exception {
        try (FileSystem files = disk(8)) {
            Path output = files.getPath("/srv/site");
            Publisher publisher = Publisher.at(output, List.of());
            publisher.publish(site("a.html", "un", "b.html", "deux"), CONTENT);
            String large = "x".repeat(4 * BLOCK);
            PublishException full = catchThrowableOfType(
                    PublishException.class,
                    () -> publisher.publish(site("a.html", "un", "b.html", large, "c.html", large), CONTENT));
            assertThat(full.reason()).isEqualTo(Reason.DISK_FULL);
            assertThat(read(output)).isEqualTo(texts("a.html", "un", "b.html", "deux"));
            assertThat(Sites.versions(output)).containsExactly("1");
            assertThat(publisher.publish(site("a.html", "un", "b.html", "deux bis"), CONTENT))
                    .isInstanceOf(Published.class);
        }
    }

    @Test
    void everySizeOfDiskEndsInOneSiteOrTheOther() throws Exception {
        for (int blocks = 3; blocks < 14; blocks++) {
            try (FileSystem files = disk(blocks)) {
                Path output = files.getPath("/srv/site");
                Publisher publisher = Publisher.at(output, List.of());
                publisher.publish(site("a.html", "un"), CONTENT);
                try {
                    publisher.publish(site("a.html", "un", "b.html", "x".repeat(BLOCK), "c.html", "y"), CONTENT);
                    assertThat(read(output)).hasSize(3);
                } catch (PublishException full) {
                    assertThat(full.reason()).isEqualTo(Reason.DISK_FULL);
                    assertThat(read(output)).isEqualTo(texts("a.html", "un"));
                }
            }
        }
    }

    @Test
    void aDiskThatDeniesIsNamedWithTheFile() throws Exception {
        try (FileSystem files = disk(100)) {
            Path output = files.getPath("/srv/site");
            Disk denying = new MortalDisk(MortalDisk.Fate.FAILS_FOR_GOOD, 1) {
                @Override
                public void makeFolders(Path folder) throws IOException {
                    throw new AccessDeniedException(folder.toString());
                }
            };
            Publisher publisher = Publisher.at(output, List.of(), new Means(denying, new Crew(1), Trust.SIZE_AND_TIME));
            PublishException denied = catchThrowableOfType(
                    PublishException.class, () -> publisher.publish(site("a.html", "un"), CONTENT));
            assertThat(denied.reason()).isEqualTo(Reason.DENIED);
            assertThat(denied.arguments()).startsWith("/srv/.site.babillard/versions");
        }
    }
}
