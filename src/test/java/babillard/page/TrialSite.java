package babillard.page;

import babillard.site.Artifact;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the pages of the small town to a folder, for eyes: {@code main} takes the folder. */
final class TrialSite {
    private TrialSite() {}

    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (Artifact page : Pages.of(TestPortal.smallTown())) {
            Path file = folder.resolve(page.path().value());
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                page.content().writeTo(out);
            }
        }
        for (String asset : List.of("site.css", "icons.svg", "favicon.svg")) {
            Path file = folder.resolve("assets").resolve(asset);
            Files.createDirectories(file.getParent());
            Files.write(file, Files.readAllBytes(Path.of("assets", asset)));
        }
    }
}
