package babillard.preview;

import java.util.List;

/** Builds the site once more, and tells in plain lines what is wrong with its sources; the page shows them. */
@FunctionalInterface
public interface Rebuild {
    List<String> run();
}
