package babillard.publish;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The disk that the machine has. */
final class RealDisk implements Disk {
    @Override
    public void makeFolders(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        write(file, bytes, CREATE_NEW, WRITE);
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
        write(file, bytes, CREATE, APPEND);
    }

    private static void write(Path file, byte[] bytes, OpenOption... manner) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try (FileChannel channel = FileChannel.open(file, manner)) {
            while (rest.hasRemaining()) {
                channel.write(rest); // at once, where Files.write goes by 8 kB
            }
        }
    }

    @Override
    public void link(Path file, Path existing) throws IOException {
        if (Files.isSymbolicLink(existing)) {
            copy(file, existing);
            return;
        }
        try {
            Files.createLink(file, existing);
        } catch (UnsupportedOperationException | FileSystemException noSuchLinks) {
            copy(file, existing);
        }
    }

    private void copy(Path file, Path existing) throws IOException {
        Files.copy(existing, file, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            force(file);
        }
    }

    @Override
    public void point(Path link, Path target) throws IOException {
        Files.createSymbolicLink(link, target);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
    }

    @Override
    public void force(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            try (FileChannel channel = FileChannel.open(path, WRITE)) {
                channel.force(true);
            }
            return;
        }
        try (FileChannel channel = FileChannel.open(path, READ)) {
            channel.force(true);
        } catch (IOException notForFolders) {
            return; // Windows opens no folder, and writes its entries through.
        }
    }
}
