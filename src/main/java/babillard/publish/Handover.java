package babillard.publish;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** The moment between two renames, when no site stands; a program that is asked to end, ends after it. */
final class Handover implements AutoCloseable {
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread atExit = new Thread(this::await, "handover");

    private Handover() {}

    static Handover begin() throws IOException {
        Handover handover = new Handover();
        try {
            Runtime.getRuntime().addShutdownHook(handover.atExit);
        } catch (IllegalStateException ending) {
            throw new IOException("the program is ending", ending);
        }
        return handover;
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException ending) {
            return; // It waits no more.
        }
    }
}
