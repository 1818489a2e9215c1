package babillard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How much each case may cost on the newest JDK, and how much more on an older one. */
record Floor(List<Limit> limits, double factor) {
    private static final double OLDER = 1.4;
    private static final int NEWEST = 25;

    /** A line of the file: notices, case, seconds, megabytes (0 when any number will do). */
    record Limit(int notices, Measure.Case of, double seconds, int megabytes) {
        private static Limit of(String line) {
            String[] parts = line.split("\\s+");
            return new Limit(
                    Integer.parseInt(parts[0]),
                    Measure.Case.named(parts[1]),
                    Double.parseDouble(parts[2]),
                    Integer.parseInt(parts[3]));
        }
    }

    static Floor read(Path file, double factor) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return new Floor(
                    lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(Limit::of)
                            .toList(),
                    factor);
        }
    }

    Optional<Limit> of(Measure measure) {
        return limits.stream()
                .filter(limit -> limit.notices == measure.notices() && limit.of == measure.of())
                .findFirst();
    }

    boolean holds(Measure measure) {
        double allowance = factor * (measure.java() < NEWEST ? OLDER : 1);
        return of(measure)
                .filter(limit -> measure.cost().seconds() > limit.seconds * allowance
                        || limit.megabytes > 0 && measure.cost().megabytes() > limit.megabytes * factor)
                .isEmpty();
    }
}
