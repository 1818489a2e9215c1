package babillard.jbake;

import babillard.site.Editorial;
import babillard.text.SafeHtml;
import babillard.text.Slug;
import java.util.Comparator;
import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.model.DocumentModel;

/** From JBake's documents to the pages that the portal knows. */
final class Editorials {
    private Editorials() {}

    static List<Editorial> published(ContentStore store) {
        return store.getPublishedPages().stream()
                .map(Editorials::page)
                .sorted(Comparator.comparing(Editorial::slug))
                .toList();
    }

    private static Editorial page(DocumentModel document) {
        return new Editorial(
                Slug.of(withoutExtension(document.getUri())),
                document.getTitle(),
                (String) document.getOrDefault("description", document.getTitle()),
                (SafeHtml) document.getOrDefault(EditorialEngine.SAFE_BODY, SafeHtml.EMPTY));
    }

    private static String withoutExtension(String uri) {
        return uri.substring(0, uri.lastIndexOf('.'));
    }
}
