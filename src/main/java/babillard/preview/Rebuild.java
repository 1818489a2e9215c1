package babillard.preview;

import java.util.List;
import java.util.Optional;

/** Makes the site once more. */
@FunctionalInterface
public interface Rebuild {
    /** What has come of it; without a site the one before it goes on being shown. The page shows the remarks. */
    record Made(Optional<Shown> shown, List<String> remarks) {
        public Made {
            remarks = List.copyOf(remarks);
        }
    }

    Made run();
}
