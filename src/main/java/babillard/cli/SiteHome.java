package babillard.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of the site's templates, assets, pages and aliases: the one asked for, the current one when it is a JBake
 * project, else the portal bundled in the jar, unpacked for as long as the command runs.
 */
final class SiteHome implements AutoCloseable {
    private static final String MARK = "jbake.properties";
    private static final String BUNDLE = "/portail";

    private final Path folder;
    private final Optional<Folder> unpacked;

    private SiteHome(Path folder, Optional<Folder> unpacked) {
        this.folder = folder;
        this.unpacked = unpacked;
    }

    static SiteHome find(Optional<Path> own) throws IOException {
        return own.isPresent() ? new SiteHome(own.get(), Optional.empty()) : bundled();
    }

    static boolean isProject(Path folder) {
        return Files.isRegularFile(folder.resolve(MARK));
    }

    /** All that a site is made of, but for its notices. */
    static Stream<Path> sources(Path site) {
        return Stream.of("content", "templates", "assets", MARK).map(site::resolve);
    }

    boolean isOwn() {
        return unpacked.isEmpty();
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        unpacked.ifPresent(Folder::close);
    }

    private static SiteHome bundled() throws IOException {
        Folder folder = Folder.temporary();
        URI mark = bundledMark();
        if (mark.getScheme().equals("jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(mark, Map.of())) {
                copy(jar.getPath(BUNDLE), folder.path());
            }
        } else {
            copy(Path.of(mark).resolveSibling(""), folder.path());
        }
        return new SiteHome(folder.path(), Optional.of(folder));
    }

    private static URI bundledMark() throws IOException {
        URL mark = SiteHome.class.getResource(BUNDLE + "/" + MARK);
        if (mark == null) {
            throw new IOException("no portal in the jar");
        }
        try {
            return mark.toURI();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
