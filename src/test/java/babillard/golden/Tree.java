package babillard.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a folder by their path. */
final class Tree {
    private Tree() {}

    static SortedMap<String, byte[]> bytes(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> paths = Files.walk(folder.toRealPath())) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.toRealPath().relativize(file).toString().replace('\\', '/');
                files.put(name, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static SortedMap<String, String> read(Path folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        bytes(folder).forEach((file, bytes) -> texts.put(file, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    /**
     * The site as a reviewer reads it: without the assets and the editorial pages, which are sources themselves, and
     * without the hashes in the names of assets, which change with every colour.
     */
    static SortedMap<String, String> legible(Path site) {
        SortedMap<String, String> texts = new TreeMap<>();
        List<String> sources =
                List.of("assets/", "a-propos/", "aide/", "mentions-legales/", "accessibilite/", "developpeurs/");
        read(site).forEach((file, text) -> {
            boolean indexed = file.startsWith("search/") && !file.equals("search/manifest.json");
            String page = file.replaceAll("^[a-z]{2}/", "");
            if (!indexed && sources.stream().noneMatch(page::startsWith)) {
                texts.put(file, text.replaceAll("(/assets/[a-z/-]+)\\.[0-9a-f]{10}\\.", "$1."));
            }
        });
        return texts;
    }

    static void write(SortedMap<String, String> texts, Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = folder.resolve(text.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.getValue());
        }
    }
}
