package babillard.preview;

import babillard.preview.PreviewException.Reason;
import babillard.site.BaseUrl;
import java.io.IOException;
import java.net.URI;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** A running preview: the site is served to this machine, and built again whenever its sources or the day change. */
public final class Preview implements AutoCloseable {
    private static final Duration TICK = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final BaseUrl base;
    private final Rebuild rebuild;
    private final Supplier<LocalDate> day;
    private final Build build;
    private final Events events;
    private final PreviewServer server;
    private final Watcher watcher;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread = new Thread(this::watch, "preview");
    private LocalDate built;

    private Preview(BaseUrl base, int port, List<Path> watched, Rebuild rebuild, Supplier<LocalDate> day)
            throws PreviewException {
        this.base = base;
        this.rebuild = rebuild;
        this.day = day;
        this.built = day.get();
        this.build = new Build(day);
        this.events = new Events(build);
        this.server = PreviewServer.start(base, port, build, events);
        this.watcher = watcher(watched);
    }

    /**
     * Makes the site, and serves it under the path of the base address; 0 takes any free port. The watched paths may be
     * folders or files.
     */
    public static Preview start(BaseUrl base, int port, List<Path> watched, Rebuild rebuild, Supplier<LocalDate> day)
            throws PreviewException {
        Preview preview = new Preview(base, port, watched, rebuild, day);
        preview.rebuild();
        preview.thread.start();
        return preview;
    }

    private Watcher watcher(List<Path> watched) throws PreviewException {
        try {
            return new Watcher(watched);
        } catch (IOException failure) {
            server.close();
            throw new PreviewException(Reason.CANNOT_WATCH, server.port(), failure);
        }
    }

    /** Where a browser finds the home page. */
    public URI address() {
        return URI.create("http://localhost:" + server.port() + base.path());
    }

    private void watch() {
        try {
            while (true) {
                boolean changed = changed();
                LocalDate today = day.get();
                if (changed || !today.equals(built)) {
                    built = today;
                    rebuild();
                } else {
                    events.ping();
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException end) {
            return;
        } finally {
            end();
        }
    }

    private boolean changed() throws InterruptedException {
        try {
            return watcher.changedWithin(TICK);
        } catch (IOException folderGoneMeanwhile) {
            return true;
        }
    }

    private void rebuild() {
        try {
            Rebuild.Made made = rebuild.run();
            build.remark(made.remarks());
            made.shown().ifPresent(build::show);
        } catch (RuntimeException broken) {
            build.remark(List.of(broken.toString()));
        }
        events.tell();
    }

    /** Waits until somebody ends the preview. */
    public void await() throws InterruptedException {
        ended.await();
    }

    /** Lets whoever waits for the end go on; called from another thread. */
    public void end() {
        ended.countDown();
    }

    @Override
    public void close() {
        try {
            watcher.close();
            server.close();
            thread.join(PATIENCE.toMillis());
        } catch (IOException closedAnyway) {
            server.close();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
