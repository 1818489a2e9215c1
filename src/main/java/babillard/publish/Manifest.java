package babillard.publish;

import babillard.site.SitePath;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which files a version has: ours are those, and no others; and what their digests are taken with. */
record Manifest(Digests digests, SortedMap<SitePath, Entry> entries) {
    private static final String HEADER = "babillard manifest 3 ";
    private static final String FOOTER = "files ";

    Manifest {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    /** That of an output where nothing of ours stands. */
    static Manifest empty() {
        return new Manifest(Digests.atRandom(), Collections.emptySortedMap());
    }

    Optional<Entry> entry(SitePath path) {
        return Optional.ofNullable(entries.get(path));
    }

    /** Whether a tree holds these very files and no others, as far as their sizes and times tell. */
    boolean tells(Path tree) throws IOException {
        int[] known = {0};
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                Optional<SitePath> path = SitePath.parse(Foreign.name(tree, file));
                boolean fits = path.flatMap(Manifest.this::entry)
                        .filter(entry -> entry.fits(attributes))
                        .isPresent();
                known[0] = fits ? known[0] + 1 : -1;
                return fits ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }
        });
        return known[0] == entries.size();
    }

    /** A line for each file between a first line that tells the form and a last one that tells the count. */
    String text() {
        StringBuilder text = new StringBuilder(HEADER).append(digests.point()).append('\n');
        entries.forEach((path, entry) ->
                text.append(entry.text()).append(' ').append(path).append('\n'));
        return text.append(FOOTER).append(entries.size()).append('\n').toString();
    }

    /** Reads a manifest; a damaged one tells nothing, not even the lines that look well. */
    static Optional<Manifest> parse(String text) {
        String[] lines = text.split("\n", -1);
        int count = lines.length - 3;
        if (count < 0
                || !lines[0].startsWith(HEADER)
                || !lines[count + 1].equals(FOOTER + count)
                || !lines[count + 2].isEmpty()) {
            return Optional.empty();
        }
        SortedMap<SitePath, Entry> entries = new TreeMap<>();
        try {
            Digests digests = new Digests(Long.parseLong(lines[0].substring(HEADER.length())));
            for (int i = 1; i <= count; i++) {
                String[] fields = lines[i].split(" ", -1);
                entries.put(new SitePath(fields[3]), Entry.parse(fields));
            }
            return entries.size() == count ? Optional.of(new Manifest(digests, entries)) : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }
}
