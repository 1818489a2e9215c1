package babillard.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * What the build of the standing site was made of and what it told, kept beside that site; whoever finds the same again
 * need not build. It may be deleted at any time, and nothing in it is believed that is not whole.
 */
public final class Memory {
    private static final String HEADER = "babillard memory 2";

    private final State state;
    private final Disk disk;

    private Memory(State state, Disk disk) {
        this.state = state;
        this.disk = disk;
    }

    /** How a build ended, and its words. */
    public record Told(int exit, String words) {}

    public static Memory at(Path output) {
        return new Memory(State.of(output), new RealDisk());
    }

    /** What was told of the standing site, if it was made of this very thing and every file of it is as it was. */
    public Optional<Told> recall(String madeOf) {
        try {
            Standing standing = Standing.at(state);
            Optional<Told> told = told(standing, madeOf);
            return told.isPresent() && isWhole(standing) ? told : Optional.empty();
        } catch (IOException | PublishException unsure) {
            return Optional.empty();
        }
    }

    /** Remembers what was told of the site that stands now; to fail is no harm. */
    @SuppressWarnings("try")
    public void keep(String madeOf, Told told) {
        try (Lock lock = Lock.take(state)) {
            Optional<Path> file = file(Standing.at(state));
            if (file.isPresent()) {
                Path next = file.get().resolveSibling("memory.new");
                disk.delete(next);
                disk.write(next, text(madeOf, told).getBytes(StandardCharsets.UTF_8));
                disk.move(next, file.get());
            }
        } catch (IOException | PublishException forgotten) {
            return;
        }
    }

    private static Optional<Path> file(Standing standing) {
        return standing.version().map(version -> version.folder().resolve("memory"));
    }

    private static Optional<Told> told(Standing standing, String madeOf) throws IOException {
        Optional<Path> file = file(standing).filter(path -> Files.isRegularFile(path, NOFOLLOW_LINKS));
        return file.isPresent() ? parse(Files.readString(file.get()), madeOf) : Optional.empty();
    }

    private boolean isWhole(Standing standing) throws IOException {
        Optional<Manifest> manifest = standing.manifest();
        return manifest.isPresent() && manifest.get().tells(standing.tree(state));
    }

    private static String text(String madeOf, Told told) {
        String body = madeOf + "\n" + told.exit() + "\n" + told.words();
        return HEADER + "\n" + checksum(body) + "\n" + body;
    }

    private static long checksum(String body) {
        CRC32C checksum = new CRC32C();
        checksum.update(body.getBytes(StandardCharsets.UTF_8));
        return checksum.getValue();
    }

    private static Optional<Told> parse(String text, String madeOf) {
        String[] lines = text.split("\n", 5);
        if (lines.length < 5 || !lines[2].equals(madeOf) || !lines[3].matches("[0-9]")) {
            return Optional.empty();
        }
        Told told = new Told(Integer.parseInt(lines[3]), lines[4]);
        return text.equals(text(madeOf, told)) ? Optional.of(told) : Optional.empty();
    }
}
