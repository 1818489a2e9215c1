package babillard.ledger;

import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Place;
import babillard.text.Slug;

/** What a listing is about: an employer, a corps or a place, by its name. */
public record Topic(Slug slug, String name) {
    static Topic of(String name) {
        return new Topic(Slug.of(name), name);
    }

    static Topic of(Employer employer) {
        return new Topic(employer.slug(), employer.name());
    }

    static Topic of(Corps corps) {
        return new Topic(corps.slug(), corps.name());
    }

    static Topic of(Place place) {
        return new Topic(place.slug(), place.name());
    }
}
