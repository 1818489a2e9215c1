package babillard.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DigestsTest {
    private static final long PRIME = (1L << 61) - 1;

    private static final BigInteger WORD = BigInteger.ONE.shiftLeft(64);
    private static final int BLOCK = 1024;

    /** The definition, in large numbers. */
    @Property
    void isThePolynomialOfTheSumsOfItsBlocks(
            @ForAll @LongRange(min = 1, max = PRIME - 1) long point, @ForAll @Size(max = 2_100) byte[] bytes) {
        BigInteger value = BigInteger.valueOf(bytes.length);
        int words = bytes.length - bytes.length % 8;
        for (int at = 0; at < words; at += BLOCK) {
            value = told(value, point, Arrays.copyOfRange(bytes, at, Math.min(words, at + BLOCK)));
        }
        if (words < bytes.length) {
            value = told(value, point, Arrays.copyOf(Arrays.copyOfRange(bytes, words, bytes.length), 8));
        }
        assertThat(new Digests(point).of(bytes).value()).isEqualTo(value.longValueExact());
    }

    private static BigInteger told(BigInteger value, long point, byte[] block) {
        BigInteger one = sum(point, block, 0);
        BigInteger other = sum(point, block, 1);
        BigInteger both = other.shiftLeft(64).or(one);
        BigInteger told = value;
        for (int[] bits : new int[][] {{0, 56}, {56, 40}, {96, 32}}) {
            BigInteger coefficient = both.shiftRight(bits[0]).mod(BigInteger.ONE.shiftLeft(bits[1]));
            told = told.multiply(BigInteger.valueOf(point)).add(coefficient).mod(BigInteger.valueOf(PRIME));
        }
        return told;
    }

    private static BigInteger sum(long point, byte[] block, int shift) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < block.length / 8; i++) {
            long key = key(point, i + shift);
            BigInteger low = half(block, 8 * i, key & 0xffffffffL);
            BigInteger high = half(block, 8 * i + 4, key >>> 32);
            sum = sum.add(low.multiply(high)).mod(WORD);
        }
        return sum;
    }

    private static BigInteger half(byte[] block, int at, long key) {
        return new BigInteger(1, reversed(Arrays.copyOfRange(block, at, at + 4)))
                .add(BigInteger.valueOf(key))
                .mod(BigInteger.ONE.shiftLeft(32));
    }

    /** SplittableRandom counts on from its seed in the same steps. */
    private static long key(long point, int number) {
        long key = 0;
        SplittableRandom random = new SplittableRandom(point);
        for (int i = 0; i <= number; i++) {
            key = random.nextLong();
        }
        return key;
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }

    @Property
    void anotherByteIsAnotherDigest(@ForAll @Size(min = 1, max = 2_100) byte[] bytes, @ForAll int place) {
        byte[] other = bytes.clone();
        other[Math.floorMod(place, bytes.length)] ^= 1;
        Digests digests = Digests.atRandom();
        assertThat(digests.of(other)).isNotEqualTo(digests.of(bytes));
        assertThat(digests.of(bytes.clone())).isEqualTo(digests.of(bytes));
    }

    @Property
    void isReadBackAsItIsWritten(@ForAll @LongRange(min = 0, max = PRIME - 1) long value) {
        assertThat(Digest.parse(new Digest(value).toString())).isEqualTo(new Digest(value));
    }

    @Test
    void zerosAtTheEndCount() {
        Digests digests = Digests.atRandom();
        assertThat(digests.of(new byte[20])).isNotEqualTo(digests.of(new byte[21]));
    }

    @Test
    void nobodyGuessesThePoint() {
        assertThat(Digests.atRandom()).isNotEqualTo(Digests.atRandom());
        assertThatIllegalArgumentException().isThrownBy(() -> new Digests(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Digests(PRIME));
    }
}
