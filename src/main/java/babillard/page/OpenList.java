package babillard.page;

import babillard.catalogue.Listing;
import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Place;
import babillard.site.Artifact;
import babillard.site.Kind;
import babillard.site.SitePath;
import babillard.text.Slug;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * All open offers in one light file, for the script that filters them: the names of employers, corps and places once
 * each, then the offers by deadline, each with what its card shows.
 */
final class OpenList {
    static final SitePath PATH = new SitePath("offres/liste.json");

    private static final List<String> PARTS = List.of("employers", "corps", "places", "offers");
    /** Address, title, employer, corps, places, deadline, day of posting, residence asked for, facts, calendar leaf. */
    private static final List<String> KEYS = List.of("h", "t", "e", "c", "p", "d", "n", "r", "f", "l");

    private OpenList() {}

    static Artifact of(PageInput input, Facets facets) {
        return new Artifact(PATH, Kind.DATA, out -> write(input, facets, out));
    }

    private static void write(PageInput input, Facets facets, OutputStream out) throws IOException {
        Stream<String> offers = input.catalogue().open().stream().map(offer -> offer(input, offer));
        String list = Json.object(
                PARTS,
                List.of(names(facets.employers()), names(facets.corps()), names(facets.places()), Json.list(offers)));
        out.write(list.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> String names(List<Listing<T>> listings) {
        return Json.list(listings.stream()
                .filter(listing -> !listing.open().isEmpty())
                .map(listing -> Json.texts(List.of(listing.slug().value(), listing.name()))));
    }

    private static String offer(PageInput input, Offer offer) {
        Card card = Card.of(input, offer);
        return Json.object(
                KEYS,
                List.of(
                        Json.text(card.href()),
                        Json.text(card.title()),
                        slugs(offer.assignment().employer().map(Employer::slug).stream()),
                        slugs(offer.post().corps().stream().map(Corps::slug)),
                        slugs(offer.assignment().places().stream().map(Place::slug)),
                        Json.text(card.deadline()),
                        Json.text(card.posted()),
                        String.valueOf(offer.terms().residence().isPresent()),
                        Json.texts(card.facts()),
                        Json.texts(List.of(card.leaf().number(), card.leaf().month()))));
    }

    private static String slugs(Stream<Slug> slugs) {
        return Json.list(slugs.map(Slug::value).map(Json::text));
    }
}
