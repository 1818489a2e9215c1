package babillard.page;

import java.util.List;
import java.util.Optional;

/**
 * A page that leads to listings: the employers, the corps, the places, the months of the archives; a long one lets its
 * names be {@code narrowed}.
 */
record IndexView(Frame frame, String heading, String lead, Optional<String> narrowed, List<Group> groups, String empty)
        implements View {
    /** Entries that belong together; {@code named} tells that the heading is a name out of the notices. */
    record Group(String heading, boolean named, List<Entry> entries, Optional<Fold> fold) {
        Group(String heading, boolean named, List<Entry> entries) {
            this(heading, named, entries, Optional.empty());
        }

        boolean isFilled() {
            return !entries.isEmpty() || fold.isPresent();
        }
    }

    /** Entries out of sight until they are asked for. */
    record Fold(String label, List<Entry> entries) {}

    /** A listing, and how many offers it holds, in words; {@code named} tells that its label is out of the notices. */
    record Entry(String label, boolean named, String href, int open, String count, Optional<String> lastDays) {}

    @Override
    public String template() {
        return "index.ftlh";
    }
}
