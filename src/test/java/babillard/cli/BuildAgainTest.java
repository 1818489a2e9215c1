package babillard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A build of what has been built already; the output is locked meanwhile, so that it can only be remembered. */
class BuildAgainTest {
    private static final Clock LATER = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(10));

    @TempDir
    Path folder;

    private Path notices;
    private Path output;
    private Path ledger;

    @BeforeEach
    void makeFolders() throws IOException {
        notices = Files.createDirectory(folder.resolve("avis"));
        output = folder.resolve("site");
        ledger = folder.resolve("ledger.jsonl");
        Files.writeString(notices.resolve("a.md"), NoticeText.numbered(1));
    }

    @Test
    void tellsTheSameWithoutBuilding() throws IOException {
        assertThat(build().exit()).isEqualTo(Exit.DONE);
        Run unhurried = build("--verify");
        build();
        Run again = whileLocked();
        assertThat(again.exit()).isEqualTo(Exit.DONE);
        assertThat(withoutTime(again)).isEqualTo(withoutTime(unhurried)).contains("Rien n’a changé");
    }

    @Test
    void remembersWhatWasLeftOut() throws IOException {
        Files.writeString(notices.resolve("b.md"), NoticeText.withoutDeadline(2));
        build();
        Run again = whileLocked();
        assertThat(again.exit()).as(again.err()).isEqualTo(Exit.SOME_LEFT_OUT);
        assertThat(again.err()).contains("b.md", "deadline.absent", "Un avis laissé de côté");
    }

    @Test
    void remembersNothingOfFilesThatAreBeingTouched() throws IOException {
        Run.at(Clock.systemUTC(), arguments());
        assertThat(whileLocked().exit()).isEqualTo(Exit.NOTHING_PUBLISHED);
    }

    /** Something that another build could find. */
    enum Change {
        NOTICE_OF_EQUAL_SIZE_AND_TIME,
        NOTICE_ADDED,
        NOTICE_GONE,
        PAGE_DAMAGED,
        PAGE_GONE,
        FILE_ADDED_TO_OUTPUT,
        MEMORY_DAMAGED,
        MEMORY_GONE,
        LEDGER
    }

    @ParameterizedTest
    @EnumSource
    void buildsAfterAnyChange(Change change) throws IOException {
        Files.writeString(notices.resolve("b.md"), NoticeText.numbered(2));
        build();
        assertThat(whileLocked().exit()).isEqualTo(Exit.DONE);
        make(change);
        assertThat(whileLocked().exit()).isEqualTo(Exit.NOTHING_PUBLISHED);
    }

    @Test
    void buildsWhenAskedForSomethingElse() throws IOException {
        build();
        assertThat(whileLocked("--strict").exit()).isEqualTo(Exit.NOTHING_PUBLISHED);
        assertThat(whileLocked("--verify").exit()).isEqualTo(Exit.NOTHING_PUBLISHED);
        assertThat(whileLocked("--report", folder.resolve("r.json")).exit()).isEqualTo(Exit.NOTHING_PUBLISHED);
    }

    @Test
    void buildsOnAnotherDay() throws IOException {
        Run.at(LATER, "build", "--notices", notices, "-o", output);
        assertThat(locked(LATER, "build", "--notices", notices, "-o", output).exit())
                .isEqualTo(Exit.DONE);
        Clock tomorrow = Clock.offset(LATER, Duration.ofDays(1));
        assertThat(locked(tomorrow, "build", "--notices", notices, "-o", output).exit())
                .isEqualTo(Exit.NOTHING_PUBLISHED);
    }

    private void make(Change change) throws IOException {
        Path notice = notices.resolve("b.md");
        Path page = output.resolve("offres/index.html");
        Path memory = output.toRealPath().resolveSibling("memory");
        switch (change) {
            case NOTICE_OF_EQUAL_SIZE_AND_TIME -> {
                FileTime time = Files.getLastModifiedTime(notice);
                Files.writeString(notice, Files.readString(notice).replace('e', 'a'));
                Files.setLastModifiedTime(notice, time);
            }
            case NOTICE_ADDED -> Files.writeString(notices.resolve("c.md"), NoticeText.numbered(3));
            case NOTICE_GONE -> Files.delete(notice);
            case PAGE_DAMAGED -> Files.writeString(page, "torn");
            case PAGE_GONE -> Files.delete(page);
            case FILE_ADDED_TO_OUTPUT -> Files.writeString(output.resolve("google1234.html"), "a stranger's");
            case MEMORY_DAMAGED ->
                Files.writeString(memory, Files.readString(memory).replace("ouverte", "fermée"));
            case MEMORY_GONE -> Files.delete(memory);
            case LEDGER -> Files.writeString(ledger, "\n", StandardOpenOption.APPEND);
        }
    }

    private Run whileLocked(Object... more) throws IOException {
        return locked(LATER, arguments(more));
    }

    @SuppressWarnings("try")
    private Run locked(Clock clock, Object... arguments) throws IOException {
        Path lock = folder.resolve(".site.babillard").resolve("lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            return Run.at(clock, arguments);
        }
    }

    private Run build(Object... more) {
        return Run.at(LATER, arguments(more));
    }

    private Object[] arguments(Object... more) {
        Stream<Object> usual =
                Stream.of("build", "--notices", notices, "-o", output, "--today", "2025-08-15", "--ledger", ledger);
        return Stream.concat(usual, Stream.of(more)).toArray();
    }

    private static String withoutTime(Run run) {
        return run.err().replaceAll("\\d+,\\d+ s", "");
    }
}
