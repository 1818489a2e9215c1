package babillard.site;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The short hash that tells one content of a file from another. */
public final class ContentHash {
    private static final int LENGTH = 5;

    private ContentHash() {}

    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(whole(bytes), 0, LENGTH);
    }

    /** All of it, by which contents can be compared without being kept. */
    public static byte[] whole(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
