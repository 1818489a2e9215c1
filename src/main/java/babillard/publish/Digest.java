package babillard.publish;

import java.util.HexFormat;

/** What tells one content of a file from another; it says something only beside another of the same {@link Digests}. */
record Digest(long value) {
    static Digest parse(String hex) {
        return new Digest(HexFormat.fromHexDigitsToLong(hex));
    }

    // The way of records, through invokedynamic, costs a start more than all comparisons.
    @Override
    public boolean equals(Object other) {
        return other instanceof Digest digest && value == digest.value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(value);
    }
}
