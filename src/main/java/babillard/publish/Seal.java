package babillard.publish;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32C;

/** Puts bytes under the mark of their form and a checksum, so that none are opened that are not whole. */
record Seal(long form) {
    private static final int LENGTH = 2 * Long.BYTES;

    byte[] on(byte[] body) {
        return ByteBuffer.allocate(LENGTH + body.length)
                .putLong(form)
                .putLong(checksum(ByteBuffer.wrap(body)))
                .put(body)
                .array();
    }

    Optional<ByteBuffer> opened(byte[] sealed) {
        ByteBuffer bytes = ByteBuffer.wrap(sealed);
        boolean isWhole =
                sealed.length >= LENGTH && bytes.getLong() == form && bytes.getLong() == checksum(bytes.slice());
        return isWhole ? Optional.of(bytes.slice()) : Optional.empty();
    }

    private static long checksum(ByteBuffer bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return checksum.getValue();
    }
}
