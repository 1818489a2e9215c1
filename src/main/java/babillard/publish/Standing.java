package babillard.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import babillard.publish.PublishException.Reason;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What stands at an output before a build. */
sealed interface Standing {
    /** Nothing, or an empty folder. */
    record Nothing() implements Standing {
        @Override
        public Optional<Version> version() {
            return Optional.empty();
        }

        @Override
        public Path tree(State state) {
            return state.output();
        }
    }

    /** A link of ours to a version. */
    record Linked(Version current) implements Standing {
        @Override
        public Optional<Version> version() {
            return Optional.of(current);
        }

        @Override
        public Path tree(State state) {
            return current.site();
        }
    }

    /** The folder of a version that was moved there, because the disk has no links. */
    record Moved(Version current) implements Standing {
        @Override
        public Optional<Version> version() {
            return Optional.of(current);
        }

        @Override
        public Path tree(State state) {
            return state.output();
        }
    }

    /** Nothing, because a build was killed after it had taken away this version and before it had put up its own. */
    record Withdrawn(Version current) implements Standing {
        @Override
        public Optional<Version> version() {
            return Optional.of(current);
        }

        @Override
        public Path tree(State state) {
            return current.withdrawn();
        }
    }

    Optional<Version> version();

    /** Where the files of that version lie. */
    Path tree(State state);

    /** What the version's manifest tells; nothing when there is none, or when it is damaged. */
    default Optional<Manifest> manifest() throws IOException {
        return version().isPresent() ? read(version().get().manifest()) : Optional.empty();
    }

    /** One that cannot be read just now is no reason to take our files for those of others. */
    private static Optional<Manifest> read(Path manifest) throws IOException {
        try {
            boolean isFile = Files.readAttributes(manifest, BasicFileAttributes.class, NOFOLLOW_LINKS)
                    .isRegularFile();
            return isFile ? Manifest.parse(Files.readString(manifest)) : Optional.empty();
        } catch (NoSuchFileException | CharacterCodingException damaged) {
            return Optional.empty();
        }
    }

    /** Looks at the output; refuses it when others have put there what it holds. */
    static Standing at(State state) throws IOException, PublishException {
        Path output = state.output();
        for (Path folder : List.of(state.folder(), state.versions())) {
            if (Files.exists(folder, NOFOLLOW_LINKS) && !Files.isDirectory(folder, NOFOLLOW_LINKS)) {
                throw new PublishException(Reason.OUTPUT_NOT_OURS, null, folder.toString());
            }
        }
        if (Files.isSymbolicLink(output)) {
            return state.pointedAt(Files.readSymbolicLink(output))
                    .map(Linked::new)
                    .orElseThrow(() -> new PublishException(Reason.OUTPUT_NOT_OURS, null, output.toString()));
        }
        if (Files.isDirectory(output)) {
            return folder(state);
        }
        if (Files.exists(output, NOFOLLOW_LINKS)) {
            throw new PublishException(Reason.OUTPUT_IS_FILE, null, output.toString());
        }
        return newest(state, Version::isWithdrawn).<Standing>map(Withdrawn::new).orElseGet(Nothing::new);
    }

    private static Standing folder(State state) throws IOException, PublishException {
        if (Versions.entries(state.output()).isEmpty()) {
            return new Nothing();
        }
        return newest(state, Version::isOut)
                .map(Moved::new)
                .orElseThrow(() -> new PublishException(
                        Reason.OUTPUT_NOT_OURS, null, state.output().toString()));
    }

    private static Optional<Version> newest(State state, Predicate<Version> wanted) throws IOException {
        return new Versions(state).all().stream().filter(wanted).findFirst();
    }
}
