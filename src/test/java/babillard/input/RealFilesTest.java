package babillard.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import babillard.text.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What only a real file system has. */
class RealFilesTest {
    @TempDir
    Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPipeIsNotOpened() throws Exception {
        Process mkfifo = new ProcessBuilder("mkfifo", folder.resolve("a.md").toString()).start();
        assertThat(mkfifo.waitFor()).isZero();
        Files.writeString(folder.resolve("b.md"), "b");
        Gathered gathered = NoticeFolder.read(folder).orElseThrow();
        assertThat(codes(gathered)).containsExactly(InputCode.FILE_DEVICE);
        assertThat(gathered.notices()).hasSize(1);
    }

    @Test
    void aFileThatVanishesIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "a");
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        Files.delete(file);
        assertThat(TextFile.read(new Found(file, new FileName("a.md"), attributes))
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(InputCode.FILE_VANISHED);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatMayNotBeReadIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "a");
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "root reads everything");
        assertThat(codes(NoticeFolder.read(folder).orElseThrow())).containsExactly(InputCode.FILE_UNREADABLE);
    }

    @Test
    void manyNamesComeInOneOrder() throws IOException {
        for (int i = 0; i < 2_000; i++) {
            Files.writeString(folder.resolve("avis-" + (i * 7_919) % 2_000 + ".md"), "texte " + i);
        }
        List<String> names = names(NoticeFolder.read(folder).orElseThrow());
        assertThat(names).hasSize(2_000).isSorted();
        assertThat(names(NoticeFolder.read(folder).orElseThrow())).isEqualTo(names);
    }

    private static List<String> names(Gathered gathered) {
        return gathered.notices().stream().map(notice -> notice.source().file()).toList();
    }

    private static List<Object> codes(Gathered gathered) {
        return gathered.remarks().stream().<Object>map(Diagnostic::code).toList();
    }
}
