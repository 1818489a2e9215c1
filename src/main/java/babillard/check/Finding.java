package babillard.check;

import babillard.site.SitePath;
import java.util.Comparator;

/** One fault of one file of the site; {@code subject} is the link or id concerned, as it stands there. */
record Finding(SitePath file, Flaw flaw, String subject) implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::file).thenComparing(Finding::flaw).thenComparing(Finding::subject);

    /** The faults that a finished site may have. */
    enum Flaw {
        DUPLICATE_ID("the id %s is given twice"),
        DEAD_LINK("the link %s leads to nothing in the site"),
        DEAD_FRAGMENT("the link %s leads to no id of its page"),
        OUTSIDE_BASE("the link %s leads out of the path under which the site is served"),
        UNSAFE_ADDRESS("the link %s has a scheme that the site does not use"),
        CLOSED_OFFER("the link %s lists an offer that is closed"),
        ONE_WAY_LANGUAGE("the page in another language, %s, does not name this one"),
        NO_TITLE("the page has no title%s"),
        NO_LANGUAGE("the page does not tell its language%s"),
        NOT_ONE_HEADING("the page has %s headings of the first level, and needs one");

        private final String sentence;

        Flaw(String sentence) {
            this.sentence = sentence;
        }
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ": " + flaw.sentence.formatted(subject);
    }
}
