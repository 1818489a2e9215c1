package babillard.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShelfTest {
    private static final int ROOM = 1_000;
    private static final int MOST = 20_000;

    private static byte[] bytes(int seed) {
        Random random = new Random(seed);
        byte[] bytes = new byte[random.nextInt(MOST)];
        random.nextBytes(bytes);
        return bytes;
    }

    @Test
    void givesBackWhatWasPutAsOftenAsAsked() {
        Shelf shelf = new Shelf(ROOM);
        List<Supplier<byte[]>> put = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            put.add(shelf.put(bytes(i)));
            int some = new Random(i).nextInt(put.size());
            assertThat(put.get(some).get()).isEqualTo(bytes(some));
        }
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < put.size(); i++) {
                assertThat(put.get(i).get()).isEqualTo(bytes(i));
            }
        }
    }

    @Test
    void keepsInMemoryWhatThereIsRoomForAlone() {
        byte[] fits = new byte[ROOM];
        byte[] over = new byte[1];
        Shelf shelf = new Shelf(ROOM);
        assertThat(shelf.put(fits).get()).isSameAs(fits);
        assertThat(shelf.put(over).get()).isNotSameAs(over).isEqualTo(over);
    }

    @Test
    void takesWhatIsLargerThanItsBuffer() {
        byte[] large = new byte[1_000_000];
        large[999_999] = 1;
        assertThat(new Shelf(ROOM).put(large).get()).isEqualTo(large);
    }

    @Test
    void manyMayPutAndTakeAtOnce() {
        Shelf shelf = new Shelf(ROOM);
        AtomicInteger wrong = new AtomicInteger();
        IntStream.range(0, 1_000).parallel().forEach(i -> {
            Supplier<byte[]> put = shelf.put(bytes(i));
            if (!java.util.Arrays.equals(put.get(), bytes(i))) {
                wrong.incrementAndGet();
            }
        });
        assertThat(wrong).hasValue(0);
    }
}
