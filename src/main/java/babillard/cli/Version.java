package babillard.cli;

import babillard.input.Sight;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Which version of the program runs. */
final class Version {
    private Version() {}

    /** The one that the jar's manifest tells. */
    static String told() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(sources)");
    }

    /** Where its classes lie. */
    static Path file() throws URISyntaxException {
        return Path.of(Version.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    /** How its classes lie there and what runs them, which tells one build of a version from another. */
    static Optional<String> sight() {
        try {
            return Optional.of(Sight.of(List.of(file())).digest() + " " + Runtime.version());
        } catch (IOException | URISyntaxException unsure) {
            return Optional.empty();
        }
    }
}
