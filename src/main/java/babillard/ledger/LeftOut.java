package babillard.ledger;

import babillard.text.Source;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The notices that are in the folder and cannot be published. An offer that was public and is now one of these has not
 * been withdrawn: someone is at work on its notice, and a slip of the pen is not to be told to the world.
 */
final class LeftOut {
    private final List<Source> notices;
    private final Set<String> stems;

    LeftOut(List<Source> notices) {
        this.notices = List.copyOf(notices);
        this.stems = notices.stream().map(Source::file).map(LeftOut::stem).collect(Collectors.toSet());
    }

    /** By the file that made it public, whatever its extension now, or by its reference in a file that was moved. */
    boolean has(History history) {
        return history.facts().file().map(LeftOut::stem).filter(stems::contains).isPresent()
                || notices.stream()
                        .anyMatch(
                                notice -> notice.text().contains(history.facts().reference()));
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot > file.lastIndexOf('/') ? file.substring(0, dot) : file;
    }
}
