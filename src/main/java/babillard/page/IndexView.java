package babillard.page;

import java.util.List;
import java.util.Optional;

/** A page that leads to listings: the employers, the corps, the places, the months of the archives. */
record IndexView(Frame frame, String heading, String lead, List<Group> groups, String empty) implements View {
    /** Entries that belong together; the heading is empty when there is but one group. */
    record Group(String heading, List<Entry> entries) {}

    /** A listing by name, and how many offers it holds, in words. */
    record Entry(String label, String href, int open, String count, Optional<String> lastDays) {}

    @Override
    public String template() {
        return "index.ftlh";
    }
}
