package babillard.notice;

import java.util.List;
import java.util.Optional;

/** The direction and the service of a post, which one line may tell together. */
record Offices(Optional<String> direction, Optional<String> service) {
    private static final List<String> JOINTS = List.of(" – ", " — ", " - ", " / ", ", ");

    static Offices of(Header header) {
        Optional<String> direction = header.printed(Field.DIRECTION);
        Optional<String> service = header.printed(Field.SERVICE);
        if (direction.isEmpty() || service.isPresent()) {
            return new Offices(direction, service);
        }
        String label = header.entry(Field.DIRECTION).map(Entry::label).orElse("");
        return split(direction.get(), Folded.of(label).text.endsWith("/service"));
    }

    /** {@code Direction des finances – Service budget}, or {@code Finances / Budget} under a label for both. */
    private static Offices split(String printed, boolean isForBoth) {
        for (String joint : JOINTS) {
            int at = printed.indexOf(joint);
            String behind = at < 0 ? "" : printed.substring(at + joint.length()).strip();
            if (Office.isService(Folded.of(behind).text) || isForBoth && joint.equals(" / ") && !behind.isEmpty()) {
                return new Offices(Optional.of(printed.substring(0, at).strip()), Optional.of(behind));
            }
        }
        return new Offices(Optional.of(printed), Optional.empty());
    }
}
