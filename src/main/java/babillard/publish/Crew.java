package babillard.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Some hands that share a piece of work; each has one thing in hand at a time, so that memory stays bounded. */
record Crew(int hands) {
    /** What is to be done with each thing. */
    @FunctionalInterface
    interface Task<T> {
        void accept(T thing) throws IOException;
    }

    /** Returns when no hand is at work any more; when one fails, the others finish what they hold and stop. */
    <T> void each(Collection<T> things, Task<? super T> task) throws IOException {
        Queue<T> queue = new Queue<>(things.iterator());
        ExecutorService threads = Executors.newFixedThreadPool(hands);
        try {
            List<Future<Void>> working = new ArrayList<>();
            for (int i = 0; i < hands; i++) {
                working.add(threads.submit(() -> work(queue, task)));
            }
            finish(working);
        } finally {
            threads.shutdown();
        }
    }

    @SuppressWarnings("NullAway")
    private static <T> Void work(Queue<T> queue, Task<? super T> task) throws IOException {
        boolean done = false;
        try {
            for (Optional<T> next = queue.take(); next.isPresent(); next = queue.take()) {
                task.accept(next.get());
            }
            done = true;
        } finally {
            if (!done) {
                queue.close();
            }
        }
        return null;
    }

    private static void finish(List<Future<Void>> working) throws IOException {
        Optional<Throwable> failure = Optional.empty();
        for (Future<Void> hand : working) {
            Optional<Throwable> own = failureOf(hand);
            failure = failure.isPresent() ? failure : own;
        }
        if (failure.isPresent()) {
            rethrow(failure.get());
        }
    }

    private static Optional<Throwable> failureOf(Future<Void> hand) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    hand.get();
                    return Optional.empty();
                } catch (InterruptedException again) {
                    interrupted = true;
                } catch (ExecutionException failed) {
                    return Optional.of(failed.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void rethrow(Throwable failure) throws IOException {
        if (failure instanceof IOException io) {
            throw io;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    /** What remains to be done. */
    private static final class Queue<T> {
        private final Iterator<T> things;
        private boolean closed;

        private Queue(Iterator<T> things) {
            this.things = things;
        }

        private synchronized Optional<T> take() {
            return closed || !things.hasNext() ? Optional.empty() : Optional.of(things.next());
        }

        private synchronized void close() {
            closed = true;
        }
    }
}
