package babillard.page;

import babillard.offer.Section;
import babillard.text.SafeHtml;
import babillard.text.Slug;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The sections of a notice under the headings of a page: no level is skipped, whatever the notice did. */
record Outline(List<Part> parts) {
    private static final int DEEPEST = 6;

    /** A section with the level and the id that it has in the page; an empty heading is not printed. */
    record Part(String id, int level, String heading, SafeHtml html) {}

    static Outline of(List<Section> sections, String prefix, int top) {
        List<Part> parts = new ArrayList<>();
        Deque<Integer> above = new ArrayDeque<>();
        Set<String> taken = new HashSet<>();
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

    private static String unique(String wanted, Set<String> taken) {
        String id = wanted;
        for (int i = 2; !taken.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }
}
