package babillard.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Supplier;

/** Bounds the processor's time that an input may take; a machine that is busy makes no input slow. */
final class Effort {
    private static final Duration MOST = Duration.ofSeconds(1);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Effort() {}

    /** What is slow once may have had classes to load; what is slow twice is slow. */
    static <T> T bounded(Supplier<T> work) {
        Timed<T> first = Timed.of(work);
        if (first.effort().compareTo(MOST) < 0) {
            return first.made();
        }
        Timed<T> second = Timed.of(work);
        assertThat(second.effort()).isLessThan(MOST);
        return second.made();
    }

    private record Timed<T>(T made, Duration effort) {
        static <T> Timed<T> of(Supplier<T> work) {
            long start = THREADS.getCurrentThreadCpuTime();
            T made = work.get();
            return new Timed<>(made, Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start));
        }
    }
}
