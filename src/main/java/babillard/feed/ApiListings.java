package babillard.feed;

import babillard.catalogue.Listing;
import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Place;
import babillard.site.SitePath;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Writes for programs by what the offers can be sliced. */
record ApiListings(FeedInput input) {
    void employers(Json json, List<Listing<Employer>> listings) {
        array(json, "employers", listings, listing -> SitePath.employer(listing.slug()), (out, employer) -> {
            out.textOrNull("shortName", employer.shortName());
            out.text("kind", employer.kind().id());
            out.textOrNull("website", employer.website());
        });
    }

    void corps(Json json, List<Listing<Corps>> listings) {
        array(
                json,
                "corps",
                listings,
                listing -> SitePath.corps(listing.slug()),
                (out, corps) -> out.textOrNull("category", corps.category().map(Enum::name)));
    }

    void places(Json json, List<Listing<Place>> listings) {
        array(
                json,
                "places",
                listings,
                listing -> SitePath.place(listing.slug()),
                (out, place) -> out.textOrNull("province", place.province()));
    }

    private <T> void array(
            Json json,
            String name,
            List<Listing<T>> listings,
            Function<Listing<T>, SitePath> page,
            BiConsumer<Json, T> own) {
        json.array(
                name,
                () -> listings.forEach(listing -> json.object(() -> {
                    json.text("slug", listing.slug());
                    json.text("name", listing.name());
                    own.accept(json, listing.subject());
                    json.number("open", listing.open().size());
                    json.number("closed", listing.closed().size());
                    json.text("url", input.absolute(page.apply(listing)));
                    json.text("feed", input.absolute(page.apply(listing).beside("offres.json")));
                })));
    }
}
