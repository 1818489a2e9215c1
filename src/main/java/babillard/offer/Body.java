package babillard.offer;

import java.util.List;
import java.util.Optional;

/** What the notice says below its header. */
public record Body(List<Extra> extras, List<Section> sections, Contact contact) implements Wording {
    private static final int MOST_PACKED = 500;

    public Body {
        extras = List.copyOf(extras);
        sections = List.copyOf(sections);
    }

    @Override
    public Body body() {
        return this;
    }

    /** As bytes, unless it has so many pieces that to unpack them again and again would cost more than to hold them. */
    Wording packed() {
        return sections.size() > MOST_PACKED ? this : Packed.of(this);
    }

    public List<String> headings() {
        return sections.stream()
                .map(Section::heading)
                .filter(heading -> !heading.isEmpty())
                .toList();
    }

    /** The first line of running text: what a feed quotes. */
    public Optional<String> opening() {
        return sections.stream()
                .flatMap(section -> section.text().lines())
                .filter(line -> !line.isBlank())
                .findFirst();
    }
}
