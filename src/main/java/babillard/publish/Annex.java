package babillard.publish;

import babillard.text.Depot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where bytes are put aside while a site is built: the first in memory, the others in a file that has no name, so that
 * it is gone with the program. What cannot be written stays in memory.
 */
public final class Annex implements Depot {
    private static final String ANNEX = ".annex";
    private static final int A_BUFFERFUL = 256 * 1024;

    private final long room;
    private final Path output;
    private long held;
    private Optional<FileChannel> file = Optional.empty();
    private long written;
    private ByteBuffer begun = ByteBuffer.allocate(0);

    /**
     * With so much room for bytes in memory; the others go where an output goes, for which the disk must have room
     * anyway.
     */
    public Annex(long room, Path output) {
        this.room = room;
        this.output = output;
    }

    @Override
    public synchronized Supplier<byte[]> keep(byte[] bytes) {
        if (held + bytes.length > room && bytes.length <= A_BUFFERFUL) {
            try {
                return append(bytes);
            } catch (IOException full) {
                return () -> bytes;
            }
        }
        held += bytes.length;
        return () -> bytes;
    }

    private Supplier<byte[]> append(byte[] bytes) throws IOException {
        if (file.isEmpty()) {
            file = Optional.of(open());
            begun = ByteBuffer.allocate(A_BUFFERFUL);
        }
        if (begun.remaining() < bytes.length) {
            writeOut();
        }
        long at = written + begun.position();
        begun.put(bytes);
        int length = bytes.length;
        return () -> take(at, length);
    }

    private FileChannel open() throws IOException {
        Path beside = output.toAbsolutePath().resolveSibling("");
        Path path = Files.isWritable(beside)
                ? Files.createTempFile(beside, ".babillard", ANNEX)
                : Files.createTempFile("babillard", ANNEX);
        return FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** All of it at once; where that fails, the same is tried again, at the same place. */
    private void writeOut() throws IOException {
        ByteBuffer rest = begun.duplicate().flip();
        while (rest.hasRemaining()) {
            file.orElseThrow().write(rest, written + rest.position());
        }
        written += begun.position();
        begun.clear();
    }

    private byte[] take(long at, int length) {
        byte[] bytes = new byte[length];
        try {
            if (!isBegun(at, bytes)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    if (file.orElseThrow().read(rest, at + rest.position()) < 0) {
                        throw new IOException("what was put aside is gone");
                    }
                }
            }
            return bytes;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** Whether it is not written out yet; if so, it is taken from what is begun. */
    private synchronized boolean isBegun(long at, byte[] bytes) {
        if (at < written) {
            return false;
        }
        begun.duplicate().get((int) (at - written), bytes);
        return true;
    }
}
