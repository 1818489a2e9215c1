package babillard.search;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** How much of a file goes over the wire. */
final class CompressedSize {
    private CompressedSize() {}

    /** Whether a file has at most so many bytes once it is compressed; a long one is not written to its end. */
    static boolean isWithin(int limit, SearchFile.Bytes bytes) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        Counter counter = new Counter(limit);
        try (DeflaterOutputStream out = new DeflaterOutputStream(counter, deflater)) {
            bytes.writeTo(out);
            out.finish();
        } catch (IOException tooLong) {
            return false;
        } finally {
            deflater.end();
        }
        return counter.left >= 0;
    }

    /** Counts bytes, and stops when there are too many. */
    private static final class Counter extends OutputStream {
        private long left;

        private Counter(int limit) {
            left = limit;
        }

        @Override
        public void write(int b) throws IOException {
            count(1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            count(length);
        }

        private void count(int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw new IOException("longer than the limit");
            }
        }
    }
}
