package babillard.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Which day it is at Nouméa: eleven hours ahead of UTC, all year. */
final class Today {
    private static final ZoneOffset NOUMEA = ZoneOffset.ofHours(11);

    private Today() {}

    static LocalDate of(Clock clock, Optional<LocalDate> asked) {
        return asked.orElseGet(() -> LocalDate.ofInstant(clock.instant(), NOUMEA));
    }
}
