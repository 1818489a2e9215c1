package babillard.publish;

import static babillard.publish.Sites.CONTENT;
import static babillard.publish.Sites.finding;
import static babillard.publish.Sites.read;
import static babillard.publish.Sites.site;
import static babillard.publish.Sites.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import babillard.publish.MortalDisk.Fate;
import babillard.publish.MortalDisk.Killed;
import babillard.publish.Publication.Manner;
import babillard.publish.Publication.Published;
import babillard.site.Site;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Feature;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Promise 1: killed, or let down by the disk, at any change: the old site or the new one, entire. */
class Promise01KilledAtAnyCallTest {
    private static final Site OLDER = site("index.html", "très ancien");
    private static final Site OLD = site("index.html", "ancien", "a/b.html", "même", "c.css", "qui part");
    private static final Site NEW = site("index.html", "nouveau", "a/b.html", "même", "d/e/f.html", "qui vient");
    private static final SortedMap<String, String> OLD_FILES =
            texts("index.html", "ancien", "a/b.html", "même", "c.css", "qui part", "à nous.txt", "d'un autre");
    private static final SortedMap<String, String> NEW_FILES =
            texts("index.html", "nouveau", "a/b.html", "même", "d/e/f.html", "qui vient", "à nous.txt", "d'un autre");
    private static final Crew CREW = new Crew(1);

    @ParameterizedTest
    @EnumSource(Fate.class)
    void anUpdateBehindALink(Fate fate) throws Exception {
        update(fate, new Crew(1));
    }

    @ParameterizedTest
    @EnumSource(Fate.class)
    void anUpdateByTwoHands(Fate fate) throws Exception {
        update(fate, new Crew(2));
    }

    private static void update(Fate fate, Crew crew) throws Exception {
        boolean fatal = true;
        for (int n = 1; fatal; n++) {
            try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
                Path output = standing(files);
                fatal = attempt(output, fate, n, crew);
                assertThat(read(output)).as("at change %d", n).isIn(OLD_FILES, NEW_FILES);
                nextBuildSucceeds(output, NEW_FILES);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Fate.class)
    void aFirstSite(Fate fate) throws Exception {
        boolean fatal = true;
        for (int n = 1; fatal; n++) {
            try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
                Path output = files.getPath("/srv/site");
                fatal = attempt(output, fate, n, CREW);
                SortedMap<String, String> whole =
                        texts("index.html", "nouveau", "a/b.html", "même", "d/e/f.html", "qui vient");
                assertThat(read(output)).as("at change %d", n).isIn(texts(), whole);
                nextBuildSucceeds(output, whole);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Fate.class)
    void anUpdateWithoutLinks(Fate fate) throws Exception {
        Configuration without = Configuration.unix().toBuilder()
                .setSupportedFeatures(Feature.FILE_CHANNEL)
                .build();
        boolean fatal = true;
        for (int n = 1; fatal; n++) {
            try (FileSystem files = Jimfs.newFileSystem(without)) {
                Path output = standing(files);
                assertThat(Files.isSymbolicLink(output)).isFalse();
                fatal = attempt(output, fate, n, CREW);
                if (Files.exists(output)) {
                    assertThat(read(output)).as("at change %d", n).isIn(OLD_FILES, NEW_FILES);
                } else {
                    assertThat(fate).as("at change %d", n).isIn(Fate.FAILS_FOR_GOOD, Fate.BUILD_IS_KILLED);
                }
                Publisher.at(output, List.of()).publish(NEW, finding("refusé"));
                assertThat(read(output)).as("brought back, at change %d", n).isIn(OLD_FILES, NEW_FILES);
                nextBuildSucceeds(output, NEW_FILES);
            }
        }
    }

    @Test
    void onWindowsTwoRenamesSwapTheSite() throws Exception {
        try (FileSystem files = Jimfs.newFileSystem(Configuration.windows())) {
            Path output = files.getPath("C:\\srv\\site");
            Publisher.at(output, List.of()).publish(OLDER, CONTENT);
            assertThat(Publisher.at(output, List.of()).publish(NEW, CONTENT))
                    .isEqualTo(new Published(3, 0, 0, List.of(), List.of(), Manner.FOLDER));
            assertThat(read(output))
                    .isEqualTo(texts("index.html", "nouveau", "a/b.html", "même", "d/e/f.html", "qui vient"));
        }
    }

    private static Path standing(FileSystem files) throws Exception {
        Path output = files.getPath("/srv/site");
        Publisher.at(output, List.of()).publish(OLDER, CONTENT);
        Publisher.at(output, List.of()).publish(OLD, CONTENT);
        Files.writeString(output.resolve("à nous.txt"), "d'un autre");
        return output;
    }

    /** Publishes with a disk that fails at the n-th change; tells whether it came to that. */
    private static boolean attempt(Path output, Fate fate, int n, Crew crew) throws IOException {
        MortalDisk disk = new MortalDisk(fate, n);
        try {
            Publisher.at(output, List.of(), new Means(disk, crew, Trust.SIZE_AND_TIME))
                    .publish(NEW, CONTENT);
            return disk.wasFatal();
        } catch (PublishException failure) {
            assertThat(failure.reason()).isEqualTo(PublishException.Reason.DISK_FAILED);
            return true;
        } catch (Killed end) {
            return true;
        }
    }

    private static void nextBuildSucceeds(Path output, SortedMap<String, String> whole) throws Exception {
        assertThatCode(() -> Publisher.at(output, List.of()).publish(NEW, CONTENT))
                .doesNotThrowAnyException();
        assertThat(read(output)).isEqualTo(whole);
        assertThat(Sites.versions(output)).hasSizeLessThanOrEqualTo(2);
        assertThat(Files.exists(State.of(output).nextLink())).isFalse();
    }
}
