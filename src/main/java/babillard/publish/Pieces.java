package babillard.publish;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The bytes of a file as they are written: what comes at once is copied once, however much of it there is. */
final class Pieces extends OutputStream {
    private static final int SMALL = 4096;

    private final List<byte[]> whole = new ArrayList<>();
    private byte[] begun = new byte[0];
    private int count;
    private int length;

    @Override
    public void write(int b) {
        room(1);
        begun[count++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int offset, int size) {
        if (size >= SMALL) {
            end();
            add(Arrays.copyOfRange(bytes, offset, offset + size));
        } else {
            room(size);
            System.arraycopy(bytes, offset, begun, count, size);
            count += size;
        }
    }

    private void room(int size) {
        if (count + size > begun.length) {
            end();
            begun = new byte[2 * SMALL];
        }
    }

    private void end() {
        if (count > 0) {
            add(count == begun.length ? begun : Arrays.copyOf(begun, count));
            begun = new byte[0];
            count = 0;
        }
    }

    private void add(byte[] piece) {
        whole.add(piece);
        length = Math.addExact(length, piece.length);
    }

    byte[] bytes() {
        end();
        if (whole.size() == 1) {
            return whole.get(0);
        }
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] piece : whole) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        return all;
    }
}
