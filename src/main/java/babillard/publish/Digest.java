package babillard.publish;

import java.util.HexFormat;

/** What tells one content of a file from another; it says something only beside another of the same {@link Digests}. */
record Digest(long value) {
    static Digest parse(String hex) {
        return new Digest(HexFormat.fromHexDigitsToLong(hex));
    }

    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(value);
    }
}
