package babillard.publish;

import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Some hands that share a piece of work; each has one thing in hand at a time, so that memory stays bounded. */
record Crew(int hands) {
    /** What is to be done with each thing. */
    @FunctionalInterface
    interface Task<T> {
        void accept(T thing) throws IOException;
    }

    /** Returns when no hand is at work any more; when one fails, the others finish what they hold and stop. */
    <T> void each(Collection<T> things, Task<? super T> task) throws IOException {
        Work<T> work = new Work<>(things.iterator(), task);
        List<Thread> others = Stream.generate(() -> new Thread(work, "publish"))
                .limit(Math.max(0, Math.min(hands, things.size()) - 1))
                .toList();
        others.forEach(Thread::start);
        work.run();
        others.forEach(Crew::join);
        work.failIfFailed();
    }

    /** To stop half-way would leave another hand writing into a tree that is being removed. */
    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What remains to be done, and what has gone wrong first. */
    private static final class Work<T> implements Runnable {
        private final Iterator<T> things;
        private final Task<? super T> task;
        private Optional<Throwable> failure = Optional.empty();

        private Work(Iterator<T> things, Task<? super T> task) {
            this.things = things;
            this.task = task;
        }

        @Override
        public void run() {
            try {
                for (Optional<T> next = take(); next.isPresent(); next = take()) {
                    task.accept(next.get());
                }
            } catch (IOException | RuntimeException | Error thrown) {
                fail(thrown);
            }
        }

        private synchronized Optional<T> take() {
            return failure.isPresent() || !things.hasNext() ? Optional.empty() : Optional.of(things.next());
        }

        private synchronized void fail(Throwable thrown) {
            failure = failure.isPresent() ? failure : Optional.of(thrown);
        }

        private synchronized void failIfFailed() throws IOException {
            Throwable thrown = failure.orElse(null);
            if (thrown instanceof IOException io) {
                throw io;
            } else if (thrown instanceof RuntimeException unchecked) {
                throw unchecked;
            } else if (thrown instanceof Error error) {
                throw error;
            }
        }
    }
}
