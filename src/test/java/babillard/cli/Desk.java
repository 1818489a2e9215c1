package babillard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where a clerk works: a folder of notices, and the site that is made of them. */
record Desk(Path notices, Path output) {
    static Desk in(Path folder) throws IOException {
        return new Desk(Files.createDirectory(folder.resolve("avis")), folder.resolve("site"));
    }

    void write(String name, String text) throws IOException {
        Files.writeString(notices.resolve(name), text);
    }

    Run build(Object... more) {
        return Run.of(Stream.concat(Stream.of("build", "--notices", notices, "-o", output), Stream.of(more))
                .toArray());
    }

    /** The page of the notice of a number. */
    Path page(int number) {
        return output.resolve("offres/3134-25-%04d-sr.html".formatted(100 + number));
    }
}
