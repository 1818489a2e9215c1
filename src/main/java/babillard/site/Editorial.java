package babillard.site;

import babillard.text.SafeHtml;
import babillard.text.Slug;

/** A page written by the people of the portal (about, help), once it is read. */
public record Editorial(Slug slug, String title, String description, SafeHtml body) {
    public SitePath path() {
        return SitePath.page(slug.value());
    }
}
