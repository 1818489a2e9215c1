package babillard.text;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What tells bytes from others in eight of them: by chance two agree once in 2^64 times. Whoever makes them agree on
 * purpose spoils a file of his own.
 */
public final class Print {
    private Print() {}

    /** Of these bytes, one after the other. */
    public static byte[] of(byte[]... told) {
        CRC32 one = new CRC32();
        CRC32C other = new CRC32C();
        for (byte[] part : told) {
            one.update(part);
            other.update(part);
        }
        return ByteBuffer.allocate(2 * Integer.BYTES)
                .putInt((int) one.getValue())
                .putInt((int) other.getValue())
                .array();
    }
}
