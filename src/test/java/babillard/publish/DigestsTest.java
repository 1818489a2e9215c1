package babillard.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DigestsTest {
    private static final long PRIME = (1L << 61) - 1;

    @Property
    void isThePolynomialOfTheBytes(
            @ForAll @LongRange(min = 1, max = PRIME - 1) long point, @ForAll @Size(max = 40) byte[] bytes) {
        BigInteger value = BigInteger.valueOf(bytes.length);
        int at = 0;
        while (at < bytes.length) {
            int step = at + 8 <= bytes.length ? 7 : 1;
            byte[] coefficient = reversed(Arrays.copyOfRange(bytes, at, at + step));
            value = value.multiply(BigInteger.valueOf(point))
                    .add(new BigInteger(1, coefficient))
                    .mod(BigInteger.valueOf(PRIME));
            at += step;
        }
        assertThat(new Digests(point).of(bytes).value()).isEqualTo(value.longValueExact());
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }

    @Property
    void anotherByteIsAnotherDigest(@ForAll @Size(min = 1, max = 100) byte[] bytes, @ForAll int place) {
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
