package babillard.input;

import babillard.text.Diagnostic;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is not hidden under a folder, by name; links are seen, never followed. */
record Walk(List<Found> found, List<Diagnostic> remarks) {
    Walk {
        found = found.stream().sorted(Comparator.comparing(Found::name)).toList();
        remarks = List.copyOf(remarks);
    }

    List<Found> notices() {
        return found.stream().filter(file -> file.name().isNotice()).toList();
    }

    List<Found> others() {
        return found.stream().filter(file -> !file.name().isNotice()).toList();
    }

    static Walk of(Found file) {
        return new Walk(List.of(file), List.of());
    }

    static Walk of(Diagnostic remark) {
        return new Walk(List.of(), List.of(remark));
    }

    /** The files under {@code root}, named relative to it, with {@code prefix} before each name. */
    static Walk under(Path root, String prefix) {
        try {
            Path folder = root.toRealPath();
            Visitor visitor = new Visitor(folder, prefix);
            Files.walkFileTree(folder, visitor);
            return new Walk(visitor.found, visitor.remarks);
        } catch (IOException problem) {
            return of(Unreadable.remark(problem, FileName.of(root)));
        }
    }

    private static final class Visitor implements FileVisitor<Path> {
        private final Path root;
        private final String prefix;
        private final List<Found> found = new ArrayList<>();
        private final List<Diagnostic> remarks = new ArrayList<>();

        private Visitor(Path root, String prefix) {
            this.root = root;
            this.prefix = prefix;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            FileName name = name(folder);
            if (name.isNotice()) {
                remarks.add(name.remark(InputCode.FILE_FOLDER));
            }
            return name.isNotice() || name.isHidden() ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            FileName name = name(file);
            if (!name.isHidden()) {
                found.add(new Found(file, name, attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            remarks.add(Unreadable.remark(problem, name(file)));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) {
            if (problem != null) {
                remarks.add(Unreadable.remark(problem, name(folder)));
            }
            return FileVisitResult.CONTINUE;
        }

        private FileName name(Path path) {
            return path.equals(root)
                    ? FileName.of(path)
                    : FileName.of(root.relativize(path)).under(prefix);
        }
    }
}
