package babillard.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import babillard.publish.Drawer.Kept;
import babillard.site.Keepsake;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What was made of files that are read, kept beside the versions of an output, so that the next build need not make it
 * again. It may be deleted at any time; nothing in it is believed that is not whole or was put there on other terms. It
 * has several drawers, so that where one file has changed only one or two of them are written.
 */
public final class Chest implements Keepsake.Chest {
    private static final int A_DRAWERFUL = 256;

    private final State state;
    private final Path folder;
    private final Disk disk = new RealDisk();
    private final byte[] terms;
    private final Digests digests;
    private final Map<Path, Set<Digest>> known;
    private final Map<Digest, byte[]> before = new ConcurrentHashMap<>();
    private final Map<Digest, Supplier<byte[]>> now = new ConcurrentHashMap<>();

    private Chest(State state, Path folder, byte[] terms, Digests digests, Map<Path, Drawer> drawers) {
        this.state = state;
        this.folder = folder;
        this.terms = terms;
        this.digests = digests;
        this.known = drawers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, drawer -> digests(drawer.getValue())));
        drawers.values().forEach(drawer -> drawer.contents().forEach(kept -> before.put(kept.digest(), kept.made())));
    }

    private static Set<Digest> digests(Drawer drawer) {
        return drawer.contents().stream().map(Kept::digest).collect(Collectors.toSet());
    }

    /** The chest of an output; {@code terms} are all that the things in it depend on, beside their own files. */
    public static Chest at(Path output, byte[] terms) {
        State state = State.of(output);
        return at(state, state.chest(), terms);
    }

    /** Another one within that of an output, on terms of its own. */
    public static Chest within(Path output, String name, byte[] terms) {
        State state = State.of(output);
        return at(state, state.chest().resolve(name), terms);
    }

    private static Chest at(State state, Path folder, byte[] terms) {
        SortedMap<Path, Drawer> drawers = drawers(folder, terms);
        Digests digests =
                drawers.values().stream().findFirst().map(Drawer::taken).orElseGet(Digests::atRandom);
        drawers.values().removeIf(drawer -> !drawer.taken().equals(digests));
        return new Chest(state, folder, terms, digests, drawers);
    }

    private static SortedMap<Path, Drawer> drawers(Path folder, byte[] terms) {
        SortedMap<Path, Drawer> drawers = new TreeMap<>();
        try {
            for (Path file : files(folder)) {
                Drawer.read(file)
                        .filter(drawer -> Arrays.equals(drawer.terms(), terms))
                        .ifPresent(drawer -> drawers.put(file, drawer));
            }
        } catch (IOException unsure) {
            drawers.clear();
        }
        return drawers;
    }

    private static List<Path> files(Path folder) throws IOException {
        return Files.isDirectory(folder, NOFOLLOW_LINKS)
                ? Versions.entries(folder).stream()
                        .filter(file -> Version.numberOf(file).isPresent())
                        .toList()
                : List.of();
    }

    /** Whether nothing was kept in it. */
    public boolean isEmpty() {
        return known.isEmpty();
    }

    @Override
    public Keepsake of(String file, byte[] bytes) {
        Digest digest = digests.of(named(file, bytes));
        Optional<byte[]> found = Optional.ofNullable(before.remove(digest));
        return new Keepsake() {
            @Override
            public Optional<byte[]> found() {
                return found;
            }

            @Override
            public void keep(Supplier<byte[]> made) {
                now.put(digest, made);
            }
        };
    }

    /** No name has a zero byte in it. */
    private static byte[] named(String file, byte[] bytes) {
        byte[] name = (file + "\0").getBytes(StandardCharsets.UTF_8);
        byte[] named = Arrays.copyOf(name, name.length + bytes.length);
        System.arraycopy(bytes, 0, named, name.length, bytes.length);
        return named;
    }

    /** Puts away what was kept, and it alone, where a site stands; that it cannot be is no harm. */
    @SuppressWarnings("try")
    public void close() {
        try (Lock lock = Lock.take(state)) {
            if (Standing.at(state).version().isPresent()) {
                disk.makeFolders(folder);
            }
            if (Files.isDirectory(folder, NOFOLLOW_LINKS)) {
                putAway();
            }
        } catch (IOException | PublishException forgotten) {
            return;
        }
    }

    private void putAway() throws IOException {
        int count = Integer.highestOneBit(1 + now.size() / A_DRAWERFUL);
        Map<Path, Map<Digest, Supplier<byte[]>>> sorted = new TreeMap<>();
        now.forEach((digest, made) -> sorted.computeIfAbsent(drawer(digest, count), first -> new HashMap<>())
                .put(digest, made));
        for (Path old : files(folder)) {
            if (!sorted.containsKey(old)) {
                Removal.of(disk, old);
            }
        }
        for (Map.Entry<Path, Map<Digest, Supplier<byte[]>>> drawer : sorted.entrySet()) {
            if (!drawer.getValue().keySet().equals(known.get(drawer.getKey()))) {
                fill(drawer.getKey(), drawer.getValue());
            }
        }
    }

    private Path drawer(Digest digest, int count) {
        return folder.resolve(Long.toString(1 + Long.remainderUnsigned(digest.value(), count)));
    }

    private void fill(Path drawer, Map<Digest, Supplier<byte[]>> chosen) throws IOException {
        List<Kept> contents = chosen.entrySet().stream()
                .map(kept -> new Kept(kept.getKey(), kept.getValue().get()))
                .toList();
        Path next = drawer.resolveSibling("next");
        disk.delete(next);
        disk.write(next, new Drawer(terms, digests, contents).bytes());
        disk.move(next, drawer);
    }
}
