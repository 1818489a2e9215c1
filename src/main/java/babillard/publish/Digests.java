package babillard.publish;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.UUID;

/**
 * Takes the digests of one output, by a secret that only the manifest knows. Each block of bytes becomes two sums of
 * products with secret keys (NH, as in UMAC: two blocks that differ agree in both at one of 2^64 keys), and those are
 * the coefficients of a polynomial whose value at the secret point is the digest: two contents of n blocks agree at 3n
 * of the 2^61 points at most. Who writes a notice cannot aim at that; and it costs a fraction of a cryptographic hash,
 * which every file of every build would pay.
 */
final class Digests {
    private static final long PRIME = (1L << 61) - 1;
    private static final int BLOCK = 128;
    private static final int HALF = 32;
    private static final long LOW_HALF = (1L << HALF) - 1;
    private static final int STEP = 56;
    private static final long LOW_STEP = (1L << STEP) - 1;

    private final long point;
    private final long[] keys = new long[BLOCK + 1];

    Digests(long point) {
        if (point <= 0 || point >= PRIME) {
            throw new IllegalArgumentException("a point is a residue of the prime, and not 0");
        }
        this.point = point;
        for (int i = 0; i < keys.length; i++) {
            keys[i] = mixed(point + (i + 1) * 0x9E3779B97F4A7C15L);
        }
    }

    /** Those of an output that has no manifest yet. */
    static Digests atRandom() {
        return new Digests(1 + (UUID.randomUUID().getLeastSignificantBits() & PRIME >>> 1));
    }

    long point() {
        return point;
    }

    Digest of(byte[] bytes) {
        long value = bytes.length;
        long[] block = new long[BLOCK];
        LongBuffer words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
        while (words.hasRemaining()) {
            int count = Math.min(words.remaining(), BLOCK);
            words.get(block, 0, count);
            value = block(value, block, count);
        }
        int rest = bytes.length % Long.BYTES;
        if (rest > 0) {
            block[0] = 0;
            for (int i = 0; i < rest; i++) {
                block[0] |= (bytes[bytes.length - rest + i] & 0xffL) << Byte.SIZE * i;
            }
            value = block(value, block, 1);
        }
        return new Digest(value);
    }

    private long block(long value, long[] block, int count) {
        long one = 0;
        long other = 0;
        for (int i = 0; i < count; i++) {
            long low = block[i];
            long high = low >>> HALF;
            long key = keys[i];
            long next = keys[i + 1];
            one += (low + key & LOW_HALF) * (high + (key >>> HALF) & LOW_HALF);
            other += (low + next & LOW_HALF) * (high + (next >>> HALF) & LOW_HALF);
        }
        long begun = next(value, one & LOW_STEP);
        long amid = next(begun, one >>> STEP | (other & LOW_HALF) << Long.SIZE - STEP);
        return next(amid, other >>> HALF);
    }

    /** {@code value * point + coefficient}, reduced: 2^61 is 1 in this field. */
    private long next(long value, long coefficient) {
        long low = value * point;
        long high = Math.multiplyHigh(value, point) << 3 | low >>> 61;
        long sum = (low & PRIME) + high + coefficient;
        sum = (sum & PRIME) + (sum >>> 61);
        return sum >= PRIME ? sum - PRIME : sum;
    }

    /** The finalizer of SplitMix64, which makes numbers that look like chance of numbers in a row. */
    private static long mixed(long number) {
        long mixed = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digests digests && point == digests.point;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(point);
    }
}
