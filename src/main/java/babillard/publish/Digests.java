package babillard.publish;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.UUID;

/**
 * Takes the digests of one output: bytes are the coefficients of a polynomial, and their digest is its value at a point
 * that only the manifest knows. Two contents of n bytes agree at n / 7 of the 2^61 points at most, and who writes a
 * notice cannot aim at them; and it costs a thirtieth of a cryptographic hash, which every file of every build would pay.
 */
record Digests(long point) {
    private static final long PRIME = (1L << 61) - 1;
    private static final int STEP = 7;
    private static final long STEP_MASK = (1L << 8 * STEP) - 1;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    Digests {
        if (point <= 0 || point >= PRIME) {
            throw new IllegalArgumentException("a point is a residue of the prime, and not 0");
        }
    }

    /** Those of an output that has no manifest yet. */
    static Digests atRandom() {
        return new Digests(1 + (UUID.randomUUID().getLeastSignificantBits() & PRIME >>> 1));
    }

    Digest of(byte[] bytes) {
        long value = bytes.length;
        int at = 0;
        for (; at + Long.BYTES <= bytes.length; at += STEP) {
            value = next(value, (long) LONGS.get(bytes, at) & STEP_MASK);
        }
        for (; at < bytes.length; at++) {
            value = next(value, bytes[at] & 0xff);
        }
        return new Digest(value);
    }

    /** {@code value * point + coefficient}, reduced: 2^61 is 1 in this field. */
    private long next(long value, long coefficient) {
        long low = value * point;
        long high = Math.multiplyHigh(value, point) << 3 | low >>> 61;
        long sum = (low & PRIME) + high + coefficient;
        sum = (sum & PRIME) + (sum >>> 61);
        return sum >= PRIME ? sum - PRIME : sum;
    }
}
