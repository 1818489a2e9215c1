package babillard.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file in which a ledger is kept from build to build; what its lines say is not known here. */
public record LedgerFile(Path path) {
    /** What it says now; nothing before the first build. */
    public Optional<String> read() throws IOException {
        return Files.isRegularFile(path)
                ? Optional.of(new String(Files.readAllBytes(path), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** Replaces it at once, so that a killed build leaves the old ledger or the new one; an equal text touches nothing. */
    public void write(String text) throws IOException {
        write(text, new RealDisk());
    }

    void write(String text, Disk disk) throws IOException {
        if (read().filter(text::equals).isPresent()) {
            return;
        }
        Path file = path.toAbsolutePath();
        Path beside = file.resolveSibling("." + file.getFileName() + ".new");
        disk.makeFolders(file.resolveSibling(""));
        disk.delete(beside);
        disk.write(beside, text.getBytes(StandardCharsets.UTF_8));
        disk.force(beside);
        disk.move(beside, file);
        disk.force(file.resolveSibling(""));
    }
}
