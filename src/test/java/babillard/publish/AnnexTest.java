package babillard.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnexTest {
    private static final int ROOM = 1_000;
    private static final int MOST = 20_000;

    @TempDir
    private Path folder;

    private static byte[] bytes(int seed) {
        Random random = new Random(seed);
        byte[] bytes = new byte[random.nextInt(MOST)];
        random.nextBytes(bytes);
        return bytes;
    }

    @Test
    void givesBackWhatWasPutAsOftenAsAsked() {
        Annex annex = new Annex(ROOM, folder.resolve("site"));
        List<Supplier<byte[]>> put = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            put.add(annex.keep(bytes(i)));
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
        Annex annex = new Annex(ROOM, folder.resolve("site"));
        assertThat(annex.keep(fits).get()).isSameAs(fits);
        assertThat(annex.keep(over).get()).isNotSameAs(over).isEqualTo(over);
    }

    @Test
    void takesWhatIsLargerThanItsBuffer() {
        byte[] large = new byte[1_000_000];
        large[999_999] = 1;
        assertThat(new Annex(ROOM, folder.resolve("site")).keep(large).get()).isEqualTo(large);
    }

    @Test
    void manyMayPutAndTakeAtOnce() {
        Annex annex = new Annex(ROOM, folder.resolve("site"));
        AtomicInteger wrong = new AtomicInteger();
        IntStream.range(0, 1_000).parallel().forEach(i -> {
            Supplier<byte[]> put = annex.keep(bytes(i));
            if (!Arrays.equals(put.get(), bytes(i))) {
                wrong.incrementAndGet();
            }
        });
        assertThat(wrong).hasValue(0);
    }

    @Test
    void leavesNothingBehind() throws Exception {
        Annex annex = new Annex(0, folder.resolve("site"));
        assertThat(annex.keep(bytes(1)).get()).isEqualTo(bytes(1));
        assertThat(Files.list(folder)).isEmpty();
    }

    @Test
    void anOutputThatIsNowhereYetIsNoHindrance() {
        Annex annex = new Annex(0, folder.resolve("none/of/these/site"));
        assertThat(annex.keep(bytes(1)).get()).isEqualTo(bytes(1));
    }
}
