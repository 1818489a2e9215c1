package babillard.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** A disk that fails at its n-th change, or that never works again from there, or with which the build dies. */
class MortalDisk implements Disk {
    /** What happens at the fatal change; all three leave a file half written. */
    enum Fate {
        FAILS_ONCE,
        FAILS_FOR_GOOD,
        BUILD_IS_KILLED
    }

    /** The build is no more; nothing that it does reaches the disk. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final Disk disk = new RealDisk();
    private final AtomicInteger changes = new AtomicInteger();
    private final Fate fate;
    private final int fatal;

    MortalDisk(Fate fate, int fatal) {
        this.fate = fate;
        this.fatal = fatal;
    }

    boolean wasFatal() {
        return changes.get() >= fatal;
    }

    private boolean isFatal() {
        int change = changes.incrementAndGet();
        return fate == Fate.FAILS_ONCE ? change == fatal : change >= fatal;
    }

    private void live() throws IOException {
        if (isFatal()) {
            fail();
        }
    }

    private void fail() throws IOException {
        if (fate == Fate.BUILD_IS_KILLED) {
            throw new Killed();
        }
        throw new IOException("the disk fails at change " + changes);
    }

    @Override
    public void makeFolders(Path folder) throws IOException {
        live();
        disk.makeFolders(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        if (isFatal()) {
            if (changes.get() == fatal) {
                Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            }
            fail();
        }
        disk.write(file, bytes);
    }

    @Override
    public void link(Path file, Path existing) throws IOException {
        live();
        disk.link(file, existing);
    }

    @Override
    public void point(Path link, Path target) throws IOException {
        live();
        disk.point(link, target);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        live();
        disk.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        live();
        disk.delete(path);
    }

    @Override
    public void force(Path path) throws IOException {
        live();
        disk.force(path);
    }
}
