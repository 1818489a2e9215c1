package babillard.check;

import babillard.check.Finding.Flaw;
import babillard.site.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The first findings in their order, whatever the order in which several threads make them, and how many more. */
final class Findings {
    private static final int SHOWN = 100;

    private final TreeSet<Finding> first = new TreeSet<>();
    private long left;

    synchronized void add(SitePath file, Flaw flaw, String subject) {
        first.add(new Finding(file, flaw, subject));
        if (first.size() > SHOWN) {
            first.pollLast();
            left++;
        }
    }

    synchronized List<String> lines() {
        List<String> lines = new ArrayList<>();
        first.forEach(finding -> lines.add(finding.toString()));
        if (left > 0) {
            lines.add("and " + left + " more");
        }
        return lines;
    }
}
