package babillard.publish;

import static babillard.publish.Sites.CONTENT;
import static babillard.publish.Sites.artifact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import babillard.publish.MortalDisk.Fate;
import babillard.publish.MortalDisk.Killed;
import babillard.publish.Publication.Published;
import babillard.publish.Publication.Unchanged;
import babillard.publish.PublishException.Reason;
import babillard.site.Artifact;
import babillard.site.Artifact.Content;
import babillard.site.Kind;
import babillard.site.Site;
import babillard.site.SitePath;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of data may be longer than there is memory, so it is written while it is made. */
class LongFilesTest {
    private static final SitePath LONG = new SitePath("api/offers.ndjson");
    private static final byte[] OLD = bytes(3 * Flow.PIECE + 5);
    private static final byte[] NEW = changed(OLD, 2 * Flow.PIECE);

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static byte[] changed(byte[] bytes, int at) {
        byte[] changed = bytes.clone();
        changed[at]++;
        return changed;
    }

    /** Written in runs of many lengths. */
    private static Site site(byte[] bytes) {
        Content content = out -> {
            Random random = new Random(1);
            for (int at = 0; at < bytes.length; ) {
                int run = Math.min(bytes.length - at, 1 + random.nextInt(300_000));
                out.write(bytes, at, run);
                at += run;
            }
        };
        return Site.of(List.of(artifact("index.html", "accueil"), new Artifact(LONG, Kind.DATA, content)));
    }

    private static byte[] standing(Path output) throws IOException {
        return Files.readAllBytes(output.resolve(LONG.value()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Flow.PIECE - 1, Flow.PIECE, Flow.PIECE + 1, 2 * Flow.PIECE, 5 * Flow.PIECE})
    void isWrittenAsItIsMade(int length, @TempDir Path folder) throws Exception {
        Path output = folder.resolve("site");
        Publisher.at(output, List.of()).publish(site(bytes(length)), CONTENT);
        assertThat(standing(output)).isEqualTo(bytes(length));
        assertThat(Publisher.at(output, List.of()).publish(site(bytes(length)), CONTENT))
                .isInstanceOf(Unchanged.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, Flow.PIECE - 1, Flow.PIECE, 3 * Flow.PIECE + 4})
    void isWrittenAnewWhereverItHasChanged(int at, @TempDir Path folder) throws Exception {
        Path output = folder.resolve("site");
        Publisher.at(output, List.of()).publish(site(OLD), CONTENT);
        assertThat(Publisher.at(output, List.of()).publish(site(changed(OLD, at)), CONTENT))
                .isInstanceOfSatisfying(
                        Published.class,
                        published -> assertThat(published.written()).isEqualTo(1));
        assertThat(standing(output)).isEqualTo(changed(OLD, at));
    }

    @Test
    void isLinkedWhereAnotherFileHasChanged(@TempDir Path folder) throws Exception {
        Path output = folder.resolve("site");
        Publisher.at(output, List.of()).publish(site(OLD), CONTENT);
        Object before = Files.getAttribute(output.resolve(LONG.value()), "unix:ino");
        Site other = Site.of(
                List.of(artifact("index.html", "autre"), site(OLD).artifacts().get(LONG)));
        Publisher.at(output, List.of()).publish(other, CONTENT);
        assertThat(Files.getAttribute(output.resolve(LONG.value()), "unix:ino")).isEqualTo(before);
    }

    @Test
    void whoVerifiesSeesWhatWasDamaged(@TempDir Path folder) throws Exception {
        Path output = folder.resolve("site");
        Publisher.at(output, List.of()).publish(site(OLD), CONTENT);
        assertThat(Publisher.at(output, List.of()).verifying().publish(site(OLD), CONTENT))
                .isInstanceOf(Unchanged.class);
        Path file = output.resolve(LONG.value());
        FileTime time = Files.getLastModifiedTime(file);
        Files.write(file, NEW);
        Files.setLastModifiedTime(file, time);
        Publisher.at(output, List.of()).verifying().publish(site(OLD), CONTENT);
        assertThat(standing(output)).isEqualTo(OLD);
    }

    @ParameterizedTest
    @EnumSource(Fate.class)
    void theOldOrTheNewOneStandsWhateverHappens(Fate fate) throws Exception {
        boolean fatal = true;
        for (int n = 1; fatal; n++) {
            try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
                Path output = files.getPath("/srv/site");
                Publisher.at(output, List.of()).publish(site(OLD), CONTENT);
                MortalDisk disk = new MortalDisk(fate, n);
                try {
                    Publisher.at(output, List.of(), new Means(disk, new Crew(1), Trust.SIZE_AND_TIME))
                            .publish(site(NEW), CONTENT);
                    fatal = disk.wasFatal();
                } catch (PublishException failure) {
                    assertThat(failure.reason()).isEqualTo(Reason.DISK_FAILED);
                } catch (Killed end) {
                    assertThat(fate).isEqualTo(Fate.BUILD_IS_KILLED);
                }
                byte[] bytes = standing(output);
                assertThat(Arrays.equals(bytes, OLD) || Arrays.equals(bytes, NEW))
                        .as("at change %d", n)
                        .isTrue();
                Publisher.at(output, List.of()).publish(site(NEW), CONTENT);
                assertThat(standing(output)).isEqualTo(NEW);
            }
        }
    }

    @Test
    void whoCannotMakeItIsNamed(@TempDir Path folder) throws Exception {
        Content content = out -> {
            out.write(OLD);
            throw new IOException("no more offers");
        };
        Site site = Site.of(List.of(new Artifact(LONG, Kind.DATA, content)));
        Publisher publisher = Publisher.at(folder.resolve("site"), List.of());
        assertThatThrownBy(() -> publisher.publish(site, CONTENT))
                .isInstanceOfSatisfying(
                        PublishException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.FILE_NOT_MADE));
    }
}
