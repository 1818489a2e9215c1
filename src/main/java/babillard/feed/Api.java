package babillard.feed;

import babillard.catalogue.Catalogue;
import babillard.offer.Offer;
import babillard.site.Artifact;
import babillard.site.Ingredients;
import babillard.site.Kind;
import babillard.site.SitePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The files for programs under {@code /api/v1/}: all that the portal knows, and what has changed of late. */
public final class Api {
    private static final String FOLDER = "api/v1/";
    private static final int HEAVY = 250_000;
    private static final List<String> SCHEMAS =
            List.of("offer", "offers", "archive", "archives", "employers", "corps", "places", "changes", "status");

    private final FeedInput input;
    private final ApiObjects objects;
    private final List<Artifact> artifacts = new ArrayList<>();

    private Api(FeedInput input) {
        this.input = input;
        this.objects = new ApiObjects(input);
    }

    public static List<Artifact> of(FeedInput input) {
        Api api = new Api(input);
        api.addOffers();
        api.addArchives();
        api.addListings();
        api.addDescriptions();
        return List.copyOf(api.artifacts);
    }

    static SitePath path(String file) {
        return new SitePath(FOLDER + file);
    }

    private void addOffers() {
        Catalogue catalogue = input.catalogue();
        SitePath first = path("offers.json");
        List<Leaf> leaves = Leaf.cut(
                catalogue.newest().stream().map(input::item).toList(),
                first,
                leaf -> Scale.weighs(out -> write(leaf, out), HEAVY));
        leaves.forEach(leaf -> add(
                leaf.path(),
                out -> write(leaf, out),
                () -> Ingredients.of(leaf.older(), input.prints().of(leaf.items()))));
        add("offers.ndjson", out -> {
            for (Offer offer : all().toList()) {
                out.write(objects.last(offer));
                out.write('\n');
            }
        });
        add("offers.csv", out -> new OffersCsv(input).writeTo(out));
    }

    private void write(Leaf leaf, OutputStream out) throws IOException {
        Json.writeObject(out, json -> {
            json.textOrNull("next", leaf.older().map(input::absolute));
            offers(json, leaf.items());
        });
    }

    private void offers(Json json, List<FeedItem> items) throws IOException {
        json.startArray("offers");
        for (FeedItem item : items) {
            json.part(objects.first(item));
        }
        json.end();
    }

    private void addArchives() {
        var archive = input.catalogue().archive();
        addJson("archive.json", json -> {
            json.startArray("months");
            for (var month : archive.entrySet()) {
                json.startObject();
                json.text("month", month.getKey().toString());
                json.number("count", month.getValue().size());
                json.text("url", input.absolute(ofMonth(month.getKey())));
                json.end();
            }
            json.end();
        });
        archive.forEach((month, closed) -> {
            List<FeedItem> items = closed.stream().map(input::item).toList();
            Json.Document members = json -> {
                json.text("month", month.toString());
                offers(json, items);
            };
            add(
                    ofMonth(month),
                    out -> Json.writeObject(out, members),
                    () -> Ingredients.of(input.prints().of(items)));
        });
    }

    private static SitePath ofMonth(YearMonth month) {
        return path("archive/" + month + ".json");
    }

    private void addListings() {
        Catalogue catalogue = input.catalogue();
        ApiListings listings = new ApiListings(input);
        addJson("employers.json", json -> listings.employers(json, catalogue.employers()));
        addJson("corps.json", json -> listings.corps(json, catalogue.corps()));
        addJson("places.json", json -> listings.places(json, catalogue.places()));
        addJson("changes.json", json -> new ApiChanges(input, json).members());
        addJson("status.json", this::status);
    }

    /** The one file that tells the day, and so changes every day. */
    private void status(Json json) throws IOException {
        Catalogue catalogue = input.catalogue();
        json.text("day", catalogue.day().toString());
        json.textOrNull("nextChange", catalogue.nextChange().map(Object::toString));
        json.number("open", catalogue.open().size());
        json.number("closed", catalogue.closed().size());
        json.number("waiting", catalogue.waiting().size());
    }

    private void addDescriptions() {
        add("openapi.json", out -> copy("openapi.json", out));
        SCHEMAS.forEach(schema -> {
            String file = "schema/" + schema + ".json";
            add(file, out -> copy(file, out));
        });
    }

    private static void copy(String file, OutputStream out) throws IOException {
        try (InputStream in = Optional.ofNullable(Api.class.getResourceAsStream("api/" + file))
                .orElseThrow(() -> new IOException("no " + file))) {
            in.transferTo(out);
        }
    }

    private Stream<Offer> all() {
        return Stream.concat(input.catalogue().newest().stream(), input.catalogue().closed().stream());
    }

    private void addJson(String file, Json.Document members) {
        add(file, out -> Json.writeObject(out, members));
    }

    private void add(SitePath path, Artifact.Content content, Supplier<byte[]> recipe) {
        artifacts.add(new Artifact(path, Kind.DATA, content).madeOf(recipe));
    }

    private void add(String file, Artifact.Content content) {
        artifacts.add(new Artifact(path(file), Kind.DATA, content));
    }
}
