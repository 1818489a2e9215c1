package babillard.site;

import babillard.text.SafeHtml;
import babillard.text.Slug;

/** A page written by the people of the portal (about, help) in one language, once it is read. */
public record Editorial(Language language, Slug slug, String title, String description, SafeHtml body) {
    /** In the language of the notices. */
    public Editorial(Slug slug, String title, String description, SafeHtml body) {
        this(Language.OF_NOTICES, slug, title, description, body);
    }

    public SitePath path() {
        return language.path(SitePath.page(slug.value()));
    }
}
