package babillard.page;

import babillard.offer.Section;
import babillard.text.SafeHtml;
import babillard.text.Slug;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sections of a notice under the headings of a page: no level is skipped, whatever the notice did. */
record Outline(List<Part> parts) {
    private static final int DEEPEST = 6;

    /** A section with the level and the id that it has in the page; an empty heading is not printed. */
    record Part(String id, int level, String heading, SafeHtml html) {}

    static Outline of(List<Section> sections, String prefix, int top) {
        List<Part> parts = new ArrayList<>();
        Deque<Integer> above = new ArrayDeque<>();
        Map<String, Integer> taken = new HashMap<>();
        for (Section section : sections) {
            if (section.heading().isEmpty()) {
                parts.add(new Part(unique(prefix, taken), top, "", section.html()));
                continue;
            }
            while (!above.isEmpty() && above.peek() >= section.level()) {
                above.pop();
            }
            int level = Math.min(top + above.size(), DEEPEST);
            above.push(section.level());
            String id = unique(prefix + "-" + Slug.of(section.heading()), taken);
            parts.add(new Part(id, level, section.heading(), section.html()));
        }
        return new Outline(List.copyOf(parts));
    }

    /** The headings of the first level, as links within the page. */
    List<Link> contents(int top) {
        return parts.stream()
                .filter(part -> part.level() == top && !part.heading().isEmpty())
                .map(part -> new Link(part.heading(), "#" + part.id()))
                .toList();
    }

    /** The wanted id, or with the next number behind it; what is taken knows its last number, since some notices repeat. */
    private static String unique(String wanted, Map<String, Integer> taken) {
        Integer last = taken.putIfAbsent(wanted, 1);
        if (last == null) {
            return wanted;
        }
        int number = last + 1;
        while (taken.putIfAbsent(wanted + "-" + number, 1) != null) {
            number++;
        }
        taken.put(wanted, number);
        return wanted + "-" + number;
    }
}
