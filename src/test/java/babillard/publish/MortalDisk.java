package babillard.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** A disk that fails at its n-th change, or that never works again from there, or with which the build dies. */
class MortalDisk implements Disk {
    /** What happens at the fatal change; but for the second, a file is left half written. */
    enum Fate {
        FAILS_ONCE,
        /** The change is made, and yet an error is told, as disks on a network do. */
        FAILS_AFTERWARDS,
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

    private void change(Change change) throws IOException {
        int count = changes.incrementAndGet();
        boolean once = fate == Fate.FAILS_ONCE || fate == Fate.FAILS_AFTERWARDS;
        boolean isFatal = once ? count == fatal : count >= fatal;
        if (!isFatal || fate == Fate.FAILS_AFTERWARDS) {
            change.make();
        }
        if (isFatal && fate == Fate.BUILD_IS_KILLED) {
            throw new Killed();
        }
        if (isFatal) {
            throw new IOException("the disk fails at change " + count);
        }
    }

    /** What is done to the disk. */
    @FunctionalInterface
    private interface Change {
        void make() throws IOException;
    }

    @Override
    public void makeFolders(Path folder) throws IOException {
        change(() -> disk.makeFolders(folder));
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        if (changes.get() == fatal - 1) {
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            change(() -> Files.write(file, bytes));
        } else {
            change(() -> disk.write(file, bytes));
        }
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
        if (changes.get() == fatal - 1) {
            disk.append(file, Arrays.copyOf(bytes, bytes.length / 2));
            change(() -> disk.append(file, Arrays.copyOfRange(bytes, bytes.length / 2, bytes.length)));
        } else {
            change(() -> disk.append(file, bytes));
        }
    }

    @Override
    public void link(Path file, Path existing) throws IOException {
        change(() -> disk.link(file, existing));
    }

    @Override
    public void point(Path link, Path target) throws IOException {
        change(() -> disk.point(link, target));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        change(() -> disk.move(from, to));
    }

    @Override
    public void delete(Path path) throws IOException {
        change(() -> disk.delete(path));
    }

    @Override
    public void force(Path path) throws IOException {
        change(() -> disk.force(path));
    }
}
