package babillard.publish;

import babillard.site.SitePath;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The files that others have added to a published tree, by their path in it. */
record Foreign(List<String> carried, List<String> displaced) {
    /** Sorts what is in the tree and not in its manifest by whether the new site needs the place. */
    static Foreign in(Path tree, Set<SitePath> ours, Collection<SitePath> next) throws IOException {
        Set<String> paths = new HashSet<>();
        Set<String> folders = new HashSet<>();
        for (SitePath path : next) {
            paths.add(path.value());
            folders.addAll(foldersAbove(path.value()));
        }
        List<String> carried = new ArrayList<>();
        List<String> displaced = new ArrayList<>();
        for (String path : added(tree, ours)) {
            boolean taken = paths.contains(path)
                    || folders.contains(path)
                    || foldersAbove(path).stream().anyMatch(paths::contains);
            (taken ? displaced : carried).add(path);
        }
        return new Foreign(carried, displaced);
    }

    /** {@code a} and {@code a/b} for {@code a/b/c}. */
    private static List<String> foldersAbove(String path) {
        List<String> folders = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
        return folders;
    }

    private static Set<String> added(Path tree, Set<SitePath> ours) throws IOException {
        Set<String> known = new HashSet<>();
        ours.forEach(path -> known.add(path.value()));
        Set<String> added = files(tree);
        added.removeAll(known);
        return added;
    }

    /** Every file and link under a folder, which need not exist; links are not followed. */
    static Set<String> files(Path tree) throws IOException {
        Set<String> found = new TreeSet<>();
        if (isFolder(tree)) {
            Files.walkFileTree(tree, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    found.add(name(tree, file));
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return found;
    }

    /** How a manifest names a file of a tree. */
    static String name(Path tree, Path file) {
        return tree.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    /** A folder that cannot be looked at may hold files, and is not taken for none. */
    private static boolean isFolder(Path tree) throws IOException {
        try {
            return Files.readAttributes(tree, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .isDirectory();
        } catch (NoSuchFileException absent) {
            return false;
        }
    }
}
