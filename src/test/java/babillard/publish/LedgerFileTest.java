package babillard.publish;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.publish.MortalDisk.Fate;
import babillard.publish.MortalDisk.Killed;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ledger is the old one or the new one, whatever becomes of the build that writes it. */
class LedgerFileTest {
    private static final String OLD = "{\"ancien\":1}\n";
    private static final String NEW = OLD + "{\"nouveau\":2}\n";

    @ParameterizedTest
    @EnumSource(Fate.class)
    void killedAtAnyChangeItIsWhole(Fate fate) throws IOException {
        int changes = 0;
        for (boolean fatal = true; fatal; ) {
            try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
                LedgerFile ledger = new LedgerFile(files.getPath("/srv/portail/ledger.jsonl"));
                ledger.write(OLD);
                fatal = attempt(ledger, fate, ++changes);
                assertThat(ledger.read()).as("at change %d", changes).get().isIn(OLD, NEW);
                nextBuildWrites(ledger);
            }
        }
        assertThat(changes).isGreaterThan(5);
    }

    @ParameterizedTest
    @EnumSource(Fate.class)
    void killedWhenItIsFirstWrittenThereIsNoneOrAllOfIt(Fate fate) throws IOException {
        int changes = 0;
        for (boolean fatal = true; fatal; ) {
            try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
                LedgerFile ledger = new LedgerFile(files.getPath("/srv/ailleurs/registre.jsonl"));
                fatal = attempt(ledger, fate, ++changes);
                assertThat(ledger.read().orElse(NEW))
                        .as("at change %d", changes)
                        .isEqualTo(NEW);
                nextBuildWrites(ledger);
            }
        }
    }

    /** Tells whether it came to the n-th change. */
    private static boolean attempt(LedgerFile ledger, Fate fate, int n) {
        MortalDisk disk = new MortalDisk(fate, n);
        try {
            ledger.write(NEW, disk);
            return disk.wasFatal();
        } catch (IOException | Killed end) {
            return true;
        }
    }

    private static void nextBuildWrites(LedgerFile ledger) throws IOException {
        ledger.write(NEW);
        assertThat(ledger.read()).contains(NEW);
        Path folder = ledger.path().toAbsolutePath().getParent();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(ledger.path());
        }
    }
}
