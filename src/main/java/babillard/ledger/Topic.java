package babillard.ledger;

import babillard.text.Slug;

/** What a listing is about: an employer, a corps or a place, by its name. */
public record Topic(Slug slug, String name) {
    static Topic of(String name) {
        return new Topic(Slug.of(name), name);
    }
}
