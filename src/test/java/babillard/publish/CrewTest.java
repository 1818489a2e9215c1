package babillard.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class CrewTest {
    private static final List<Integer> THINGS = IntStream.range(0, 1000).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void everyThingIsDoneOnce(int hands) throws IOException {
        Set<Integer> done = ConcurrentHashMap.newKeySet();
        AtomicInteger times = new AtomicInteger();
        new Crew(hands).each(THINGS, thing -> {
            done.add(thing);
            times.incrementAndGet();
        });
        assertThat(done).hasSize(THINGS.size());
        assertThat(times).hasValue(THINGS.size());
    }

    @Test
    void nothingIsDoneWithNothing() throws IOException {
        new Crew(4).each(List.of(), thing -> {
            throw new IOException("never");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void aFailureEndsTheWorkAndNobodyIsLeftAtIt(int hands) throws Exception {
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new Crew(hands).each(THINGS, thing -> {
                    atWork.incrementAndGet();
                    try {
                        pause();
                        if (done.incrementAndGet() == 20) {
                            throw new IOException("broken");
                        }
                    } finally {
                        atWork.decrementAndGet();
                    }
                }))
                .withMessage("broken");
        assertThat(atWork).hasValue(0);
        assertThat(done.get()).isBetween(20, 20 + hands);
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatAProgrammerDidWrongComesThrough() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new Crew(3).each(THINGS, thing -> {
                    throw new IllegalStateException("wrong");
                }));
    }

    @Test
    void anInterruptionWaitsUntilTheWorkIsDone() throws IOException {
        AtomicInteger done = new AtomicInteger();
        Thread.currentThread().interrupt();
        new Crew(3).each(THINGS, thing -> done.incrementAndGet());
        assertThat(Thread.interrupted()).isTrue();
        assertThat(done).hasValue(THINGS.size());
    }
}
