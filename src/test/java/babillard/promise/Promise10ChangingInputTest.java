package babillard.promise;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.files.MeddledFiles;
import babillard.files.Meddler;
import babillard.portal.Outcome;
import babillard.report.NoticeReport;
import babillard.spec.SampleSite;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Promise 10: input that changes while it is read ends in one whole site, without what could not be read. */
class Promise10ChangingInputTest {
    private static final LocalDate DAY = LocalDate.of(2025, 8, 15);
    private static final String CHOSEN = "3134-25-0889-sr-infirmier-hemodialyse.md";
    private static final String PAGE = "offres/3134-25-0889-sr.html";

    private Path folder;
    private SampleSite site;

    /** What befalls a file between the look at its folder and the moment when it is opened. */
    enum Change {
        VANISHES("file.vanished") {
            @Override
            void make(Path file) throws IOException {
                Files.delete(file);
            }
        },
        GROWS("file.long") {
            @Override
            void make(Path file) throws IOException {
                Files.writeString(file, "a".repeat(3_000_000));
            }
        },
        SHRINKS("file.empty") {
            @Override
            void make(Path file) throws IOException {
                Files.writeString(file, "");
            }
        },
        BECOMES_A_FOLDER("file.unreadable") {
            @Override
            void make(Path file) throws IOException {
                Files.delete(file);
                Files.createDirectory(file);
            }
        },
        IS_DENIED("file.unreadable") {
            @Override
            void make(Path file) throws IOException {
                throw new AccessDeniedException(file.toString());
            }
        };

        private final String code;

        Change(String code) {
            this.code = code;
        }

        abstract void make(Path file) throws IOException;
    }

    @BeforeEach
    void copyNotices(@TempDir Path folder) throws IOException {
        this.folder = folder;
        site = SampleSite.in(folder.resolve("site"));
        SampleSite.copy(Path.of("content/offres"), site.notices());
    }

    private Outcome.Published built(Meddler meddler) {
        Outcome outcome = site.outcome(DAY, folder.resolve("output"), MeddledFiles.path(site.notices(), meddler));
        assertThat(outcome).isInstanceOf(Outcome.Published.class);
        return (Outcome.Published) outcome;
    }

    private static List<String> leftOut(Outcome.Published published) {
        return published.reading().leftOut().stream()
                .flatMap(notice -> codes(notice))
                .toList();
    }

    private static Stream<String> codes(NoticeReport notice) {
        return notice.diagnostics().stream()
                .filter(remark -> remark.isError())
                .map(remark -> notice.file() + " " + remark.code().id());
    }

    @ParameterizedTest
    @EnumSource(Change.class)
    void aNoticeThatChangesBeforeItIsOpenedIsNamedAlone(Change change) {
        Outcome.Published published = built((call, path) -> {
            if (call.equals("open") && path.endsWith(CHOSEN)) {
                change.make(path);
            }
        });
        assertThat(leftOut(published)).containsExactly(CHOSEN + " " + change.code);
        assertThat(folder.resolve("output").resolve(PAGE)).doesNotExist();
        assertThat(folder.resolve("output/offres/3134-25-0911-sr.html")).exists();
    }

    @Test
    void troubleAtAnyLookNeverBreaksTheBuild() throws IOException {
        boolean came = true;
        for (int n = 1; came; n++) {
            AtomicInteger calls = new AtomicInteger();
            AtomicBoolean atPlace = new AtomicBoolean();
            int fatal = n;
            Path notices = MeddledFiles.path(site.notices(), (call, path) -> {
                if (calls.incrementAndGet() == fatal) {
                    atPlace.set(call.equals("toRealPath"));
                    throw new AccessDeniedException(path.toString());
                }
            });
            Outcome outcome = site.outcome(DAY, folder.resolve("output"), notices);
            came = calls.get() >= fatal;
            // Where it is not known whether the notices lie in the output, nothing is written.
            if (!(atPlace.get() && outcome instanceof Outcome.Unwritable)) {
                assertThat(outcome).as("at call %d", n).isInstanceOf(Outcome.Published.class);
            }
        }
    }
}
