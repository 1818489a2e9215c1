package babillard.feed;

import babillard.ledger.Event.Kind;
import babillard.site.SitePath;

/** Tells open-data portals of the offers as a dataset (DCAT-AP): who publishes it, under what licence, in which files. */
record DataCatalogue(FeedInput input, Json json) {
    private static final String FILE_TYPES = "http://publications.europa.eu/resource/authority/file-type/";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    void members() {
        json.object("@context", () -> {
            json.text("dcat", "http://www.w3.org/ns/dcat#");
            json.text("dct", "http://purl.org/dc/terms/");
            json.text("foaf", "http://xmlns.com/foaf/0.1/");
            json.text("xsd", "http://www.w3.org/2001/XMLSchema#");
        });
        json.text("@id", input.absolute(new SitePath("catalog.jsonld")));
        json.text("@type", "dcat:Catalog");
        described();
        json.object("foaf:homepage", () -> json.text("@id", home()));
        json.object("dcat:dataset", this::dataset);
    }

    private String home() {
        return input.absolute(SitePath.page(""));
    }

    private void described() {
        said("dct:title", input.masthead().title());
        said("dct:description", input.masthead().description());
        json.object(
                "dct:language",
                () -> json.text("@id", "http://publications.europa.eu/resource/authority/language/FRA"));
        json.object("dct:publisher", () -> {
            json.text("@id", home() + "#publisher");
            json.text("@type", "foaf:Agent");
            said("foaf:name", input.masthead().title());
        });
        licence();
    }

    private void dataset() {
        json.text("@id", home() + "#offers");
        json.text("@type", "dcat:Dataset");
        json.text("dct:identifier", "tag:" + input.masthead().authority() + ",2025:offres");
        described();
        json.object("dcat:landingPage", () -> json.text("@id", input.absolute(SitePath.page("developpeurs"))));
        json.object(
                "dct:accrualPeriodicity",
                () -> json.text("@id", "http://publications.europa.eu/resource/authority/frequency/IRREG"));
        input.ledger().histories().stream()
                .flatMap(history -> history.events().stream())
                .filter(event -> event.kind() != Kind.WITHDRAWN)
                .map(event -> event.day().toString())
                .max(String::compareTo)
                .ifPresent(day -> json.object("dct:modified", () -> {
                    json.text("@type", "xsd:date");
                    json.text("@value", day);
                }));
        json.array("dcat:distribution", () -> {
            distribution("offers.json", "JSON", "application/json");
            distribution("offers.ndjson", "JSON", "application/x-ndjson");
            distribution("offers.csv", "CSV", "text/csv");
        });
    }

    private void distribution(String file, String fileType, String mediaType) {
        String address = input.absolute(Api.path(file));
        json.object(() -> {
            json.text("@id", address);
            json.text("@type", "dcat:Distribution");
            said("dct:title", file);
            json.object("dcat:accessURL", () -> json.text("@id", address));
            json.object("dcat:downloadURL", () -> json.text("@id", address));
            json.object("dct:format", () -> json.text("@id", FILE_TYPES + fileType));
            json.object("dcat:mediaType", () -> json.text("@id", MEDIA_TYPES + mediaType));
            licence();
        });
    }

    private void licence() {
        input.imprint().licence().ifPresent(address -> json.object("dct:license", () -> json.text("@id", address)));
    }

    private void said(String name, String text) {
        json.object(name, () -> {
            json.text("@language", Words.LANGUAGE);
            json.text("@value", text);
        });
    }
}
