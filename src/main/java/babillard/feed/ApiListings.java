package babillard.feed;

import babillard.catalogue.Listing;
import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Place;
import babillard.site.SitePath;
import java.io.IOException;
import java.util.List;

/** Writes for programs by what the offers can be sliced. */
record ApiListings(FeedInput input) {
    void employers(Json json, List<Listing<Employer>> listings) throws IOException {
        json.startArray("employers");
        for (Listing<Employer> listing : listings) {
            start(json, listing);
            json.textOrNull("shortName", listing.subject().shortName());
            json.text("kind", listing.subject().kind().id());
            json.textOrNull("website", listing.subject().website());
            end(json, listing, SitePath.employer(listing.slug()));
        }
        json.end();
    }

    void corps(Json json, List<Listing<Corps>> listings) throws IOException {
        json.startArray("corps");
        for (Listing<Corps> listing : listings) {
            start(json, listing);
            json.textOrNull("category", listing.subject().category().map(Enum::name));
            end(json, listing, SitePath.corps(listing.slug()));
        }
        json.end();
    }

    void places(Json json, List<Listing<Place>> listings) throws IOException {
        json.startArray("places");
        for (Listing<Place> listing : listings) {
            start(json, listing);
            json.textOrNull("province", listing.subject().province());
            end(json, listing, SitePath.place(listing.slug()));
        }
        json.end();
    }

    private static void start(Json json, Listing<?> listing) throws IOException {
        json.startObject();
        json.text("slug", listing.slug());
        json.text("name", listing.name());
    }

    private void end(Json json, Listing<?> listing, SitePath page) throws IOException {
        json.number("open", listing.open().size());
        json.number("closed", listing.closed().size());
        json.text("url", input.absolute(page));
        json.text("feed", input.absolute(page.beside("offres.json")));
        json.end();
    }
}
