package babillard.publish;

import static babillard.publish.Sites.CONTENT;
import static babillard.publish.Sites.read;
import static babillard.publish.Sites.site;
import static babillard.publish.Sites.texts;
import static org.assertj.core.api.Assertions.assertThat;

import babillard.files.MeddledFiles;
import babillard.publish.MortalDisk.Killed;
import babillard.publish.PublishException.Reason;
import babillard.site.Site;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Promises 1 and 2 at each call of the file system, those that only look included: the old site or the new one. */
class Promise01AtAnyLookTest {
    private static final Site OLDER = site("index.html", "très ancien");
    private static final Site OLD = site("index.html", "ancien", "a/b.html", "même", "c.css", "qui part");
    private static final Site NEW = site("index.html", "nouveau", "a/b.html", "même", "d/e/f.html", "qui vient");
    private static final SortedMap<String, String> OLD_FILES =
            texts("index.html", "ancien", "a/b.html", "même", "c.css", "qui part", "à nous.txt", "d'un autre");
    private static final SortedMap<String, String> NEW_FILES =
            texts("index.html", "nouveau", "a/b.html", "même", "d/e/f.html", "qui vient", "à nous.txt", "d'un autre");

    /** What the call meets with. */
    enum Fate {
        DENIED_ONCE,
        DENIED_FOR_GOOD,
        FAILS_ONCE,
        BUILD_IS_KILLED;

        private void befall(int call, int fatal, Path path) throws IOException {
            boolean once = this == DENIED_ONCE || this == FAILS_ONCE;
            if (once ? call != fatal : call < fatal) {
                return;
            }
            switch (this) {
                case BUILD_IS_KILLED -> throw new Killed();
                case FAILS_ONCE -> throw new FileSystemException(path.toString(), null, "Input/output error");
                default -> throw new AccessDeniedException(path.toString());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Fate.class)
    void theSiteIsWhole(Fate fate) throws Exception {
        boolean fatal = true;
        int n = 0;
        while (fatal) {
            n++;
            try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
                Path output = standing(files);
                fatal = attempt(output, fate, n);
                assertThat(read(output)).as("at call %d", n).isIn(OLD_FILES, NEW_FILES);
                Publisher.at(output, List.of()).publish(NEW, CONTENT);
                assertThat(read(output)).as("after call %d", n).isEqualTo(NEW_FILES);
            }
        }
        assertThat(n).as("calls that were tried").isGreaterThan(60);
    }

    private static Path standing(FileSystem files) throws Exception {
        Path output = files.getPath("/srv/site");
        Publisher.at(output, List.of()).publish(OLDER, CONTENT);
        Publisher.at(output, List.of()).publish(OLD, CONTENT);
        Files.writeString(output.resolve("à nous.txt"), "d'un autre");
        return output;
    }

    /** Publishes with trouble at the n-th call; tells whether it came to that. */
    private static boolean attempt(Path output, Fate fate, int n) {
        AtomicInteger calls = new AtomicInteger();
        Path troubled = MeddledFiles.path(output, (call, path) -> fate.befall(calls.incrementAndGet(), n, path));
        Path notices = troubled.resolveSibling("avis");
        try {
            Means means = new Means(new RealDisk(), new Crew(1), Trust.SIZE_AND_TIME);
            Publisher.at(troubled, List.of(notices), means).publish(NEW, CONTENT);
        } catch (PublishException failure) {
            assertThat(failure.reason())
                    .as("%s at call %d", failure, n)
                    .isIn(Reason.DENIED, Reason.DISK_FAILED, Reason.OUTPUT_NOT_OURS);
        } catch (Killed end) {
            return true;
        }
        return calls.get() >= n;
    }
}
