package babillard.preview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** The build that is served: a name that no other has, its day, and the remarks made on its sources. */
final class Build {
    private volatile Told told = new Told("", List.of());

    private record Told(String version, List<String> remarks) {}

    private final Supplier<LocalDate> day;

    Build(Supplier<LocalDate> day) {
        this.day = day;
        renew();
    }

    LocalDate day() {
        return day.get();
    }

    String version() {
        return told.version();
    }

    List<String> remarks() {
        return told.remarks();
    }

    void remark(List<String> remarks) {
        told = new Told(told.version(), List.copyOf(remarks));
    }

    /** Gives the build a new name, so that open pages reload. */
    void renew() {
        told = new Told(UUID.randomUUID().toString(), told.remarks());
    }
}
