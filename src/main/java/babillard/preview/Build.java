package babillard.preview;

import java.util.List;
import java.util.UUID;

/** The build that is served: a name that no other has, and the remarks made on its sources. */
final class Build {
    private volatile Told told = new Told("", List.of());

    private record Told(String version, List<String> remarks) {}

    Build() {
        renew();
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
