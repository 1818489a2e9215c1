package babillard.publish;

import babillard.publish.PublishException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Keeps the output and the input folders apart, whatever links lead to them. */
record Boundary(State state, List<Path> inputs) {
    Boundary {
        inputs = List.copyOf(inputs);
    }

    void check() throws IOException, PublishException {
        Path output =
                real(state.output().resolveSibling("")).resolve(state.output().getFileName());
        Path folder = real(state.folder());
        for (Path input : inputs) {
            Path read = real(input);
            if (read.equals(output)) {
                throw refused(Reason.OUTPUT_IS_INPUT, input);
            }
            if (output.startsWith(read)) {
                throw refused(Reason.OUTPUT_INSIDE_INPUT, input);
            }
            if (read.startsWith(output) || read.startsWith(folder)) {
                throw refused(Reason.OUTPUT_CONTAINS_INPUT, input);
            }
        }
    }

    private PublishException refused(Reason reason, Path input) {
        return new PublishException(reason, null, state.output().toString(), input.toString());
    }

    /** The path without links, as far as it exists. */
    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        for (Path above = absolute; above != null; above = above.getParent()) {
            if (Files.exists(above)) {
                return above.toRealPath().resolve(above.relativize(absolute)).normalize();
            }
        }
        return absolute;
    }
}
