package babillard.files;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Set;

/** A file system in front of another one, every call of which is told to a meddler. */
public final class MeddledFiles extends FileSystem {
    private final FileSystem real;
    private final MeddledProvider provider;

    private MeddledFiles(FileSystem real, Meddler meddler) {
        this.real = real;
        this.provider = new MeddledProvider(this, real.provider(), meddler);
    }

    /** The same path, behind the meddler. */
    public static Path path(Path real, Meddler meddler) {
        return new MeddledFiles(real.getFileSystem(), meddler).meddled(real);
    }

    Path meddled(Path path) {
        return (Path) Proxy.newProxyInstance(
                Path.class.getClassLoader(), new Class<?>[] {Path.class}, new MeddledPath(this, path));
    }

    /** The real path behind one of these, or the path itself. */
    static Path real(Path path) {
        return Proxy.isProxyClass(path.getClass()) ? ((MeddledPath) Proxy.getInvocationHandler(path)).real() : path;
    }

    MeddledProvider meddling() {
        return provider;
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() throws IOException {
        real.close();
    }

    @Override
    public boolean isOpen() {
        return real.isOpen();
    }

    @Override
    public boolean isReadOnly() {
        return real.isReadOnly();
    }

    @Override
    public String getSeparator() {
        return real.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return real.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return real.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return meddled(real.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String syntaxAndPattern) {
        PathMatcher matcher = real.getPathMatcher(syntaxAndPattern);
        return path -> matcher.matches(real(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return real.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() throws IOException {
        return real.newWatchService();
    }
}
