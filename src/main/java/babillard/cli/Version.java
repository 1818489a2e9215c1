package babillard.cli;

import java.util.Optional;

/** The version that the jar's manifest tells. */
final class Version {
    private Version() {}

    static String told() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(sources)");
    }
}
