package babillard.input;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/**
 * How files lie on the disk, seen without opening them: two equal sights are of the same files, unless one was changed
 * about the moment of the first, which {@code newest} lets one tell.
 */
public record Sight(String digest, Instant newest) {
    /** The files at and under some paths; one that does not exist is seen as well. */
    public static Sight of(List<Path> paths) throws IOException {
        Looking looking = new Looking();
        for (Path path : paths) {
            looking.at(path);
        }
        return looking.sight();
    }

    /** Whether some of the files may have been changed after a moment, or so shortly before that no clock can tell. */
    public boolean mayBeAfter(Instant moment) {
        return newest.isAfter(moment.minusSeconds(2));
    }

    /** Gathers a line for each file. */
    private static final class Looking extends SimpleFileVisitor<Path> {
        private final List<String> lines = new ArrayList<>();
        private FileTime newest = FileTime.from(Instant.EPOCH);

        private void at(Path path) throws IOException {
            lines.add("at " + path.toAbsolutePath().normalize());
            if (Files.exists(path)) {
                Files.walkFileTree(path.toRealPath(), this);
            }
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            return visitFile(folder, attributes);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            FileTime changed = changed(file, attributes);
            FileTime modified = attributes.lastModifiedTime();
            lines.add(file + " " + attributes.size() + " " + modified.to(NANOSECONDS) + " " + changed.to(NANOSECONDS)
                    + " " + attributes.fileKey()
                    + (attributes.isSymbolicLink() ? " > " + Files.readSymbolicLink(file) : ""));
            note(changed);
            note(modified);
            return FileVisitResult.CONTINUE;
        }

        /** When a file was last changed in any way, which nobody can set back, where the disk knows. */
        private static FileTime changed(Path file, BasicFileAttributes attributes) throws IOException {
            return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                    ? (FileTime) Files.getAttribute(file, "unix:ctime", NOFOLLOW_LINKS)
                    : attributes.creationTime();
        }

        private void note(FileTime time) {
            newest = time.compareTo(newest) > 0 ? time : newest;
        }

        private Sight sight() {
            Collections.sort(lines);
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                byte[] seen = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
                return new Sight(HexFormat.of().formatHex(digest.digest(seen)), newest.toInstant());
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
