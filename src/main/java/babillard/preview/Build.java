package babillard.preview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** The build that is served: a name that no other has, its day, and the remarks made on its sources. */
final class Build {
    private volatile Told told = new Told("", Shown.NOTHING, List.of());

    private record Told(String version, Shown shown, List<String> remarks) {}

    private final Supplier<LocalDate> day;

    Build(Supplier<LocalDate> day) {
        this.day = day;
        show(Shown.NOTHING);
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
        told = new Told(told.version(), told.shown(), List.copyOf(remarks));
    }

    Shelf shelf() {
        return new Shelf(told.shown());
    }

    /** Shows another site under a new name, so that open pages reload. */
    void show(Shown shown) {
        told = new Told(UUID.randomUUID().toString(), shown, told.remarks());
    }
}
