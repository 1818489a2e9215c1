package babillard.site;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The short hash that tells one content of a file from another. */
public final class ContentHash {
    private static final int LENGTH = 5;

    private ContentHash() {}

    public static String of(byte[] bytes) {
        return whole(bytes).substring(0, 2 * LENGTH);
    }

    /** All of it, by which contents can be compared without being kept. */
    public static String whole(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
