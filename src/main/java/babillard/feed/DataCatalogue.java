package babillard.feed;

import babillard.ledger.Event;
import babillard.ledger.Event.Kind;
import babillard.site.SitePath;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Tells open-data portals of the offers as a dataset (DCAT-AP): who publishes it, under what licence, in which files. */
record DataCatalogue(FeedInput input, Json json) {
    private static final String FILE_TYPES = "http://publications.europa.eu/resource/authority/file-type/";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    void members() throws IOException {
        json.startObject("@context");
        json.text("dcat", "http://www.w3.org/ns/dcat#");
        json.text("dct", "http://purl.org/dc/terms/");
        json.text("foaf", "http://xmlns.com/foaf/0.1/");
        json.text("xsd", "http://www.w3.org/2001/XMLSchema#");
        json.end();
        json.text("@id", input.absolute(new SitePath("catalog.jsonld")));
        json.text("@type", "dcat:Catalog");
        described();
        named("foaf:homepage", home());
        dataset();
    }

    private String home() {
        return input.absolute(SitePath.page(""));
    }

    private void described() throws IOException {
        said("dct:title", input.masthead().title());
        said("dct:description", input.masthead().description());
        named("dct:language", "http://publications.europa.eu/resource/authority/language/FRA");
        json.startObject("dct:publisher");
        json.text("@id", home() + "#publisher");
        json.text("@type", "foaf:Agent");
        said("foaf:name", input.masthead().title());
        json.end();
        licence();
    }

    private void dataset() throws IOException {
        json.startObject("dcat:dataset");
        json.text("@id", home() + "#offers");
        json.text("@type", "dcat:Dataset");
        json.text("dct:identifier", "tag:" + input.masthead().authority() + ",2025:offres");
        described();
        named("dcat:landingPage", input.absolute(SitePath.page("developpeurs")));
        named("dct:accrualPeriodicity", "http://publications.europa.eu/resource/authority/frequency/IRREG");
        modified();
        json.startArray("dcat:distribution");
        distribution("offers.json", "JSON", "application/json");
        distribution("offers.ndjson", "JSON", "application/x-ndjson");
        distribution("offers.csv", "CSV", "text/csv");
        json.end();
        json.end();
    }

    private void modified() throws IOException {
        Optional<LocalDate> day = input.ledger().histories().stream()
                .flatMap(history -> history.events().stream())
                .filter(event -> event.kind() != Kind.WITHDRAWN)
                .map(Event::day)
                .max(Comparator.naturalOrder());
        if (day.isPresent()) {
            json.startObject("dct:modified");
            json.text("@type", "xsd:date");
            json.text("@value", day.get().toString());
            json.end();
        }
    }

    private void distribution(String file, String fileType, String mediaType) throws IOException {
        String address = input.absolute(Api.path(file));
        json.startObject();
        json.text("@id", address);
        json.text("@type", "dcat:Distribution");
        said("dct:title", file);
        named("dcat:accessURL", address);
        named("dcat:downloadURL", address);
        named("dct:format", FILE_TYPES + fileType);
        named("dcat:mediaType", MEDIA_TYPES + mediaType);
        licence();
        json.end();
    }

    private void licence() throws IOException {
        Optional<String> licence = input.imprint().licence();
        if (licence.isPresent()) {
            named("dct:license", licence.get());
        }
    }

    private void named(String name, String id) throws IOException {
        json.startObject(name);
        json.text("@id", id);
        json.end();
    }

    private void said(String name, String text) throws IOException {
        json.startObject(name);
        json.text("@language", Words.LANGUAGE);
        json.text("@value", text);
        json.end();
    }
}
