package babillard.markup;

import babillard.text.Slug;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** The attributes of one rendered text: none is chosen by the text but addresses, descriptions and first numbers. */
final class Attributes implements AttributeProvider {
    private static final Set<String> ALLOWED = Set.of("href", "src", "alt", "start");

    private final boolean named;
    private final Map<String, Integer> ids = new HashMap<>();

    private Attributes(boolean named) {
        this.named = named;
    }

    static Attributes plain() {
        return new Attributes(false);
    }

    /** With an id for each heading, for pages that link to their own parts. */
    static Attributes named() {
        return new Attributes(true);
    }

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        attributes.keySet().retainAll(ALLOWED);
        if (node instanceof Link link && Author.isWeb(link.getDestination())) {
            attributes.put("rel", "noopener noreferrer");
        }
        if (named && node instanceof Heading heading) {
            attributes.put("id", id(Slug.of(PlainText.of(heading)).value()));
        }
    }

    private String id(String slug) {
        int count = ids.merge(slug, 1, Integer::sum);
        return count == 1 ? slug : id(slug + "-" + count);
    }
}
