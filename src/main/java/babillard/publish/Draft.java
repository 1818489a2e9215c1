package babillard.publish;

import babillard.site.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The version that is being made, by several hands; nobody sees it until it is swapped in. */
final class Draft {
    /** They wait for the disk, and a disk forces many files in the time of one. */
    private static final Crew FORCING = new Crew(32);

    private final Disk disk;
    private final Version version;
    private final Digests digests;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final Set<Path> written = ConcurrentHashMap.newKeySet();
    private final SortedMap<SitePath, Entry> entries = new ConcurrentSkipListMap<>();

    Draft(Disk disk, Version version, Digests digests) {
        this.disk = disk;
        this.version = version;
        this.digests = digests;
    }

    void write(SitePath path, byte[] bytes, Digest digest) throws IOException {
        disk.write(place(path.value()), bytes);
        written(path, digest);
    }

    /** A piece of a file that is {@link #written} or dropped when it is whole. */
    void append(SitePath path, byte[] piece) throws IOException {
        disk.append(place(path.value()), piece);
    }

    void written(SitePath path, Digest digest) throws IOException {
        Path file = file(path);
        written.add(file);
        entries.put(path, Entry.of(file, digest));
    }

    void drop(SitePath path) throws IOException {
        disk.delete(file(path));
    }

    /** Where a file lies that was appended to. */
    Path file(SitePath path) {
        return version.site().resolve(path.value());
    }

    void keep(SitePath path, Entry entry, Path tree) throws IOException {
        carry(path.value(), tree);
        entries.put(path, entry);
    }

    void carry(String path, Path tree) throws IOException {
        disk.link(place(path), tree.resolve(path));
    }

    private Path place(String path) throws IOException {
        Path file = version.site().resolve(path);
        makeFolder(file.resolveSibling(""));
        return file;
    }

    private void makeFolder(Path folder) throws IOException {
        if (!folders.contains(folder)) {
            disk.makeFolders(folder);
            for (Path above = folder; above.startsWith(version.folder()); above = above.resolveSibling("")) {
                folders.add(above);
            }
        }
    }

    /** Writes the manifest last, when all that it tells would survive a power cut. */
    void finish(byte[] recipes) throws IOException {
        makeFolder(version.site());
        disk.write(version.recipes(), recipes);
        FORCING.each(written, disk::force);
        Path manifest = version.manifest();
        disk.write(manifest, new Manifest(digests, entries).text().getBytes(StandardCharsets.UTF_8));
        disk.force(manifest);
        FORCING.each(folders, disk::force);
        disk.force(version.folder().resolveSibling(""));
    }

    void discard() throws IOException {
        Removal.of(disk, version);
    }

    Version version() {
        return version;
    }

    int size() {
        return entries.size();
    }
}
