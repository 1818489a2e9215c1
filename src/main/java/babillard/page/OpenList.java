package babillard.page;

import babillard.catalogue.Listing;
import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Place;
import babillard.site.Artifact;
import babillard.site.ContentHash;
import babillard.site.Kind;
import babillard.site.Language;
import babillard.site.SitePath;
import babillard.text.Late;
import babillard.text.Slug;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All open offers in one light file, for the scripts that filter and follow them: names, days and facts once each, then
 * the offers by deadline, each with what its card shows. A number stands for what is told above.
 */
final class OpenList {
    static final SitePath PATH = new SitePath("offres/liste.json");

    private static final List<String> PARTS = Stream.of("employers", "corps", "places", "days", "facts", "offers")
            .map(Json::text)
            .toList();
    /** Identity, title, employer, corps, places, deadline, day of posting, residence asked for, facts, notes. */
    private static final List<String> KEYS = Stream.of("i", "t", "e", "c", "p", "d", "n", "r", "f", "o")
            .map(Json::text)
            .toList();

    private final SitePath path;
    private final Late<byte[]> bytes;

    OpenList(PageInput input) {
        this.path = path(input.language());
        this.bytes = new Late<>(() -> new Writer(input).text().getBytes(StandardCharsets.UTF_8));
    }

    /** Its cards speak the language of the page, and it lies beside the offers in any. */
    static SitePath path(Language language) {
        return language.equals(Language.OF_NOTICES) ? PATH : new SitePath("offres/liste." + language + ".json");
    }

    static String link(PageInput input) {
        return input.link(path(input.language()));
    }

    Artifact artifact() {
        return new Artifact(path, Kind.DATA, out -> out.write(bytes.get()));
    }

    /** Another one whenever the list is another. */
    String version() {
        return ContentHash.of(bytes.get());
    }

    /** Numbers what many offers share, in the order in which it comes. */
    private static final class Numbers {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        private String of(String value) {
            return numbers.computeIfAbsent(value, absent -> numbers.size()).toString();
        }

        private String all(Stream<String> values) {
            return Json.list(values.filter(numbers::containsKey).map(this::of));
        }

        private String list() {
            return Json.list(numbers.keySet().stream());
        }
    }

    private static final class Writer {
        private final PageInput input;
        private final Numbers employers;
        private final Numbers corps;
        private final Numbers places;
        private final Numbers days = new Numbers();
        private final Numbers facts = new Numbers();

        private Writer(PageInput input) {
            this.input = input;
            this.employers = slugs(input.facets().employers());
            this.corps = slugs(input.facets().corps());
            this.places = slugs(input.facets().places());
        }

        private String text() {
            List<String> offers = new ArrayList<>();
            input.catalogue().open().forEach(offer -> offers.add(offer(offer)));
            return Json.object(
                    PARTS,
                    List.of(
                            names(input.facets().employers()),
                            names(input.facets().corps()),
                            names(input.facets().places()),
                            days.list(),
                            facts.list(),
                            "[\n" + String.join(",\n", offers) + "]"));
        }

        private String offer(Offer offer) {
            Card card = Card.of(input, offer);
            return Json.object(
                    KEYS,
                    List.of(
                            Json.text(offer.id().value()),
                            Json.text(card.title()),
                            employers.all(offer.assignment().employer().map(Employer::slug).map(Slug::value).stream()),
                            corps.all(offer.post().corps().stream()
                                    .map(Corps::slug)
                                    .map(Slug::value)),
                            places.all(offer.assignment().places().stream()
                                    .map(Place::slug)
                                    .map(Slug::value)),
                            days.of(Json.texts(List.of(
                                    card.deadline(),
                                    card.leaf().number(),
                                    card.leaf().month()))),
                            Json.text(card.posted()),
                            offer.terms().residence().isPresent() ? "1" : "0",
                            told(card.facts()),
                            told(card.notes())));
        }

        private String told(List<String> lines) {
            return Json.list(lines.stream().map(Json::text).map(facts::of));
        }

        private static <T> Stream<Listing<T>> open(List<Listing<T>> listings) {
            return listings.stream().filter(listing -> !listing.open().isEmpty());
        }

        private static <T> Numbers slugs(List<Listing<T>> listings) {
            Numbers numbers = new Numbers();
            open(listings).forEach(listing -> numbers.of(listing.slug().value()));
            return numbers;
        }

        private static <T> String names(List<Listing<T>> listings) {
            return Json.list(open(listings)
                    .map(listing -> Json.texts(List.of(listing.slug().value(), listing.name()))));
        }
    }
}
