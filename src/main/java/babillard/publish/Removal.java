package babillard.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Removes a version as far as the disk lets it; no link is followed. */
final class Removal extends SimpleFileVisitor<Path> {
    private final Disk disk;

    private Removal(Disk disk) {
        this.disk = disk;
    }

    static void of(Disk disk, Version version) throws IOException {
        Removal removal = new Removal(disk);
        if (Files.isDirectory(version.folder(), LinkOption.NOFOLLOW_LINKS)) {
            // First of all the manifest: without it nobody takes what is left for a version.
            removal.remove(version.manifest());
            Files.walkFileTree(version.folder(), removal);
        } else {
            removal.remove(version.folder());
        }
    }

    static void of(Disk disk, Path file) {
        new Removal(disk).remove(file);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        return remove(file);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @SuppressWarnings("NullAway") IOException failure) {
        return remove(folder);
    }

    private FileVisitResult remove(Path path) {
        try {
            disk.delete(path);
        } catch (IOException stays) {
            return FileVisitResult.CONTINUE;
        }
        return FileVisitResult.CONTINUE;
    }
}
