package babillard.publish;

import babillard.site.Artifact;
import babillard.site.Inspection;
import babillard.site.Kind;
import babillard.site.Site;
import babillard.site.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Small sites to publish, and what came of it. */
final class Sites {
    static final Inspection CONTENT = finding();

    private Sites() {}

    /** Paths and texts in turn. */
    static Site site(String... pathsAndTexts) {
        List<Artifact> artifacts = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            artifacts.add(artifact(pathsAndTexts[i], pathsAndTexts[i + 1]));
        }
        return Site.of(artifacts);
    }

    static Artifact artifact(String path, String text) {
        return Artifact.of(new SitePath(path), Kind.PAGE, text.getBytes(StandardCharsets.UTF_8));
    }

    static Inspection finding(String... findings) {
        return new Inspection() {
            @Override
            public void see(Artifact artifact, byte[] bytes) {
                // content with every file
            }

            @Override
            public List<String> findings() {
                return List.of(findings);
            }
        };
    }

    /** Every file under a folder or a link to one, with its text, or where the link leads. */
    static SortedMap<String, String> read(Path output) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        if (Files.exists(output)) {
            Path root = output.toRealPath();
            for (String file : Foreign.files(root)) {
                Path path = root.resolve(file);
                texts.put(
                        file,
                        Files.isSymbolicLink(path)
                                ? "-> " + Files.readSymbolicLink(path)
                                : new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    static SortedMap<String, String> texts(String... pathsAndTexts) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            texts.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return texts;
    }

    /** The names of the versions beside an output. */
    static List<String> versions(Path output) throws IOException {
        Path versions = State.of(output).versions();
        return Files.exists(versions, LinkOption.NOFOLLOW_LINKS)
                ? Versions.entries(versions).stream()
                        .map(path -> path.getFileName().toString())
                        .sorted()
                        .toList()
                : List.of();
    }
}
