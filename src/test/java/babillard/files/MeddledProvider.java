package babillard.files;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.DirectoryStream.Filter;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Does what the real provider does, once the meddler knows of it. */
final class MeddledProvider extends FileSystemProvider {
    private final MeddledFiles files;
    private final FileSystemProvider real;
    private final Meddler meddler;

    MeddledProvider(MeddledFiles files, FileSystemProvider real, Meddler meddler) {
        this.files = files;
        this.real = real;
        this.meddler = meddler;
    }

    Path tell(String call, Path path) throws IOException {
        Path behind = MeddledFiles.real(path);
        meddler.before(call, behind);
        return behind;
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return real.newByteChannel(tell("open", path), options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return real.newFileChannel(tell("open", path), options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, Filter<? super Path> filter) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = real.newDirectoryStream(tell("list", folder), entry -> true)) {
            stream.forEach(entries::add);
        }
        List<Path> listed = meddler.listed(entries).stream().map(files::meddled).toList();
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return listed.iterator();
            }

            @Override
            public void close() {
                // it is closed already
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        real.createDirectory(tell("createDirectory", folder), attributes);
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
        real.createSymbolicLink(tell("createSymbolicLink", link), MeddledFiles.real(target), attributes);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        real.createLink(tell("createLink", link), MeddledFiles.real(existing));
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return files.meddled(real.readSymbolicLink(tell("readSymbolicLink", link)));
    }

    @Override
    public void delete(Path path) throws IOException {
        real.delete(tell("delete", path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        real.copy(tell("copy", source), MeddledFiles.real(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        real.move(tell("move", source), MeddledFiles.real(target), options);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return real.isSameFile(tell("isSameFile", path), MeddledFiles.real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(tell("isHidden", path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(tell("getFileStore", path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(tell("checkAccess", path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(MeddledFiles.real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return real.readAttributes(tell("readAttributes", path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return real.readAttributes(tell("readAttributes", path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        real.setAttribute(tell("setAttribute", path), attribute, value, options);
    }

    @Override
    public String getScheme() {
        return "meddled";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }
}
