package babillard.publish;

import java.nio.file.Path;
import java.util.Optional;

/** Where a site is published: the output that people see, and the folder beside it that keeps the versions. */
record State(Path output, Path folder) {
    static State of(Path output) {
        Path absolute = output.toAbsolutePath().normalize();
        return new State(absolute, absolute.resolveSibling("." + absolute.getFileName() + ".babillard"));
    }

    Path lock() {
        return folder.resolve("lock");
    }

    Path versions() {
        return folder.resolve("versions");
    }

    Path chest() {
        return folder.resolve("chest");
    }

    /** The link to the next version, until it takes the place of the output. */
    Path nextLink() {
        return folder.resolve("next");
    }

    Version version(int number) {
        return new Version(number, versions().resolve(Integer.toString(number)));
    }

    /** How the output points to a version: relative, so that the folder around both can be moved. */
    Path target(Version version) {
        return output.resolveSibling("").relativize(version.site());
    }

    /** The version that a link at the output points to, if the link is one of ours. */
    Optional<Version> pointedAt(Path target) {
        if (target.isAbsolute() || target.getNameCount() != 4) {
            return Optional.empty();
        }
        return Version.numberOf(target.getName(2))
                .map(this::version)
                .filter(version -> target(version).equals(target));
    }
}
