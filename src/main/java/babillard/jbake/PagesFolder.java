package babillard.jbake;

import babillard.text.Diagnostic;
import babillard.text.Span;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The folder of the editorial pages: JBake would skip, or publish as an error text, what no engine of ours reads. */
final class PagesFolder {
    static final String EXTENSION = "md";

    private PagesFolder() {}

    static List<Diagnostic> withoutEngine(File folder) {
        try (Stream<Path> files = Files.walk(folder.toPath())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.toPath().relativize(file).toString())
                    .filter(name -> !isHidden(name) && !hasEngine(name))
                    .sorted()
                    .map(name -> Diagnostic.of(PageCode.ENGINE_MISSING, name, Span.ofFile(), name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasEngine(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("." + EXTENSION);
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.contains(File.separator + ".");
    }
}
