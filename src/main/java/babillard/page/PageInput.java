package babillard.page;

import babillard.catalogue.Catalogue;
import babillard.site.Editorial;
import babillard.site.Masthead;
import babillard.site.SitePath;
import babillard.text.Slug;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that the pages are made of; {@code originals} are the offers whose notice is published as PDF as well. */
public record PageInput(
        Catalogue catalogue,
        List<Editorial> editorials,
        Masthead masthead,
        Templates templates,
        Words words,
        Assets assets,
        Set<Slug> originals,
        StructuredData data,
        Chronicle chronicle) {
    public PageInput {
        editorials = List.copyOf(editorials);
        originals = Set.copyOf(originals);
    }

    String link(SitePath path) {
        return masthead.base().link(path);
    }

    String say(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    /** The editorial page of that name, when the site has one. */
    Optional<Editorial> editorial(String slug) {
        return editorials.stream()
                .filter(page -> page.slug().value().equals(slug))
                .findFirst();
    }
}
