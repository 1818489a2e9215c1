package babillard.feed;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.catalogue.Catalogue;
import babillard.catalogue.Deserted;
import babillard.ledger.Ledger;
import babillard.offer.Offer;
import babillard.site.Artifact;
import babillard.site.BaseUrl;
import babillard.site.Imprint;
import babillard.site.Language;
import babillard.site.Masthead;
import babillard.site.Retention;
import babillard.site.SitePath;
import babillard.text.Depot;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The feeds of some offers as files, read back by parsers that refuse what is not valid. */
record Built(SortedMap<String, byte[]> files) {
    static final LocalDate DAY = LocalDate.of(2025, 8, 15);
    static final Masthead PORTAL = portal("https://emploi.example/portail/");

    static final Imprint IMPRINT = new Imprint(
            Optional.of("https://licence.example/ouverte"),
            Optional.of("mailto:securite@emploi.example"),
            Optional.of(LocalDate.of(2026, 6, 30)),
            Optional.of("https://hub.example/"),
            new Retention(30, Optional.empty(), true));

    private static final Optional<SitePath> STYLE = Optional.of(new SitePath("assets/flux.css"));
    private static final Schema SCHEMA = schema();
    private static final ObjectMapper JSON = new ObjectMapper();

    static Masthead portal(String base) {
        return new Masthead(new BaseUrl(URI.create(base)), "Offres", "Les offres du service public.", "emploi.example");
    }

    static Built of(Offer... offers) {
        return of(PORTAL, List.of(offers));
    }

    static Built of(Masthead masthead, List<Offer> offers) {
        return of(masthead, DAY, offers);
    }

    static Built of(Masthead masthead, LocalDate day, List<Offer> offers) {
        Catalogue catalogue = Catalogue.of(day, offers);
        return of(masthead, catalogue, Ledger.assumed(catalogue));
    }

    static Built of(Masthead masthead, Catalogue catalogue, Ledger ledger) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        FeedInput input = input(catalogue, ledger, masthead);
        for (Artifact artifact : Feeds.of(input)) {
            assertThat(files.put(artifact.path().value(), bytes(artifact))).isNull();
        }
        return new Built(files);
    }

    static Built api(LocalDate day, List<Offer> offers) {
        Catalogue catalogue = Catalogue.of(day, offers);
        return api(catalogue, Ledger.assumed(catalogue));
    }

    /** The files for programs. */
    static Built api(Catalogue catalogue, Ledger ledger) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Artifact artifact : Api.of(input(catalogue, ledger, PORTAL))) {
            assertThat(files.put(artifact.path().value(), bytes(artifact))).isNull();
        }
        return new Built(files);
    }

    /** The files by which machines find their way. */
    static Built landmarks(List<Offer> offers, List<SitePath> pages) {
        return landmarks(PORTAL, Catalogue.of(DAY, offers), pages);
    }

    static Built landmarks(Masthead masthead, Catalogue catalogue, List<SitePath> pages) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        FeedInput input = input(catalogue, Ledger.assumed(catalogue), masthead);
        for (Artifact artifact : Landmarks.of(
                input, pages, List.of(Language.OF_NOTICES), Optional.of(new SitePath("assets/favicon.svg")))) {
            assertThat(files.put(artifact.path().value(), bytes(artifact))).isNull();
        }
        return new Built(files);
    }

    static FeedInput input(Catalogue catalogue, Ledger ledger, Masthead masthead) {
        Deserted deserted = ledger.deserted(catalogue, IMPRINT.retention().withdrawnDays());
        return new FeedInput(catalogue, ledger, deserted, masthead, IMPRINT, STYLE, Depot.IN_MEMORY);
    }

    byte[] bytes(String path) {
        assertThat(files).containsKey(path);
        return files.getOrDefault(path, new byte[0]);
    }

    String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        files.keySet().forEach(path -> texts.put(path, text(path)));
        return texts;
    }

    Document xml(String path) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes(path)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(text(path), e);
        }
    }

    String rssText(String path, String element, int index) {
        return xml(path).getElementsByTagName(element).item(index).getTextContent();
    }

    JsonNode json(String path) {
        String text = text(path);
        assertThat(SCHEMA.validate(text, InputFormat.JSON)).as(path).isEmpty();
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Calendar calendar(String path) {
        try {
            Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(bytes(path)));
            assertThat(calendar.validate().getEntries()).as(path).isEmpty();
            return calendar;
        } catch (IOException | ParserException e) {
            throw new AssertionError(text(path), e);
        }
    }

    static String text(Artifact artifact) {
        return new String(bytes(artifact), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Artifact artifact) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            artifact.content().writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Schema schema() {
        SchemaRegistryConfig strict =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(strict));
        try (InputStream in = Built.class.getResourceAsStream("json-feed-1.1.schema.json")) {
            return registry.getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
