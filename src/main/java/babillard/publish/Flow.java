package babillard.publish;

import babillard.site.SitePath;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The bytes of a file as they are made. A short file is held until it is whole; of a long one each piece of some
 * megabytes goes to its place in the draft at once, so that no file needs more memory than that, however many offers it
 * tells of.
 */
final class Flow extends OutputStream {
    static final int PIECE = 4 * 1024 * 1024;
    private static final int ROOM = 64 * 1024;

    private final SitePath path;
    private final Draft draft;
    private final Digests digests;
    private byte[] piece = new byte[ROOM];
    private int length;
    private long size;
    private ByteBuffer told = ByteBuffer.allocate(Long.BYTES);

    Flow(SitePath path, Draft draft, Digests digests) {
        this.path = path;
        this.draft = draft;
        this.digests = digests;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        for (int done = 0; done < count; ) {
            if (length == PIECE) {
                handOver();
            }
            int step = Math.min(count - done, PIECE - length);
            reserve(step);
            System.arraycopy(bytes, offset + done, piece, length, step);
            length += step;
            done += step;
        }
    }

    private void reserve(int more) {
        if (length + more > piece.length) {
            piece = Arrays.copyOf(piece, Math.min(PIECE, Math.max(length + more, 4 * piece.length)));
        }
    }

    private void handOver() throws IOException {
        byte[] whole = length == piece.length ? piece : Arrays.copyOf(piece, length);
        try {
            draft.append(path, whole);
        } catch (IOException failure) {
            throw new Unwritten(failure);
        }
        if (!told.hasRemaining()) {
            told = ByteBuffer.allocate(2 * told.capacity()).put(told.flip());
        }
        told.putLong(digests.of(whole).value());
        size += length;
        length = 0;
    }

    /** Whether a part of it lies in the draft; then the rest follows. */
    boolean isLong() throws IOException {
        if (size > 0 && length > 0) {
            handOver();
        }
        return size > 0;
    }

    /** All of a short one. */
    byte[] bytes() {
        return Arrays.copyOf(piece, length);
    }

    /** Of a long one. */
    long size() {
        return size;
    }

    /** Of a long one: that of the digests of its pieces. */
    Digest digest() {
        return digests.of(Arrays.copyOf(told.array(), told.position()));
    }

    /** The disk, and not the one who makes the bytes, has failed. */
    static final class Unwritten extends IOException {
        private static final long serialVersionUID = 1L;

        private final IOException failure;

        private Unwritten(IOException failure) {
            super(failure);
            this.failure = failure;
        }

        IOException failure() {
            return failure;
        }
    }
}
