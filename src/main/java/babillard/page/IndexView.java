package babillard.page;

import java.util.List;
import java.util.Optional;

/** A page that leads to listings: the employers, the corps, the places, the months of the archives. */
record IndexView(Frame frame, String heading, String lead, List<Group> groups, String empty) implements View {
    /** Entries that belong together; {@code named} tells that the heading is a name out of the notices. */
    record Group(String heading, boolean named, List<Entry> entries) {
        Group(String heading, List<Entry> entries) {
            this(heading, false, entries);
        }
    }

    /** A listing, and how many offers it holds, in words; {@code named} tells that its label is out of the notices. */
    record Entry(String label, boolean named, String href, int open, String count, Optional<String> lastDays) {}

    @Override
    public String template() {
        return "index.ftlh";
    }
}
