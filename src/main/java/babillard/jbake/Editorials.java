package babillard.jbake;

import babillard.site.Editorial;
import babillard.site.Language;
import babillard.text.SafeHtml;
import babillard.text.Slug;
import java.util.Comparator;
import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.model.DocumentModel;

/** From JBake's documents to the pages that the portal knows. */
final class Editorials {
    private Editorials() {}

    /** Those in the languages of the site. */
    static List<Editorial> published(ContentStore store, List<Language> languages) {
        return store.getPublishedPages().stream()
                .map(Editorials::page)
                .filter(page -> languages.contains(page.language()))
                .sorted(Comparator.comparing(Editorial::slug))
                .toList();
    }

    /** A folder of two letters holds the pages in that language. */
    private static Editorial page(DocumentModel document) {
        String name = withoutExtension(document.getUri());
        int slash = name.indexOf('/');
        boolean translated = slash > 0 && Language.isCode(name.substring(0, slash));
        return new Editorial(
                translated ? new Language(name.substring(0, slash)) : Language.OF_NOTICES,
                Slug.of(translated ? name.substring(slash + 1) : name),
                document.getTitle(),
                (String) document.getOrDefault("description", document.getTitle()),
                (SafeHtml) document.getOrDefault(EditorialEngine.SAFE_BODY, SafeHtml.EMPTY));
    }

    private static String withoutExtension(String uri) {
        return uri.substring(0, uri.lastIndexOf('.'));
    }
}
