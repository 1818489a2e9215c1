package babillard.search;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The short hash by which a file is named, so that a browser may keep it for ever. */
final class ContentHash {
    private static final int LENGTH = 5;
    private static final int ROOM = 1 << 13;

    private ContentHash() {}

    static String of(SearchFile.Bytes bytes) {
        MessageDigest digest = digest();
        try {
            bytes.writeTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return name(digest);
    }

    /** The hash of all shards of an index, from what they are made of: to write them all for it would cost more. */
    static String of(LunrIndex index, int shardBytes) {
        MessageDigest digest = digest();
        digest.update((LunrWriter.VERSION
                        + index.fields()
                        + shardBytes
                        + index.refs()
                        + index.terms().texts().length)
                .getBytes(StandardCharsets.UTF_8));
        ByteBuffer buffer = ByteBuffer.allocate(ROOM);
        for (String term : index.terms().texts()) {
            digest.update(JsonOutput.escaped(term));
            digest.update((byte) 0);
        }
        for (int slot = 0; slot < index.entries().slots().length; slot++) {
            if (buffer.remaining() < 16) {
                digest.update(buffer.flip());
                buffer.clear();
            }
            buffer.putInt(index.entries().slots()[slot]);
            buffer.putInt(index.entries().terms()[slot]);
            buffer.putLong(index.entries().weights()[slot]);
        }
        digest.update(buffer.flip());
        return name(digest);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String name(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest(), 0, LENGTH);
    }
}
