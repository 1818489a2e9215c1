package babillard.promise;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.HostileNotices;
import babillard.spec.SampleSite;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 6: whatever notices say, every file of the site that is made of them, in every format, is inert. */
class Promise06NothingActiveTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ALLOWED_SCRIPTS = "script[src^=/assets/]:empty, script[type=application/ld+json]";

    @TempDir
    static Path folder;

    private static Path output;

    @BeforeAll
    static void build() throws IOException {
        SampleSite site = SampleSite.in(folder.resolve("site"));
        HostileNotices.writeInto(site.notices());
        output = site.build(LocalDate.of(2025, 8, 15), folder.resolve("output"), "https://emplois.example/");
    }

    private static List<Path> files(String... endings) throws IOException {
        try (Stream<Path> files = Files.walk(output.toRealPath())) {
            List<Path> found = files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .toList();
            assertThat(found).as(String.join(", ", endings)).isNotEmpty();
            return found;
        }
    }

    @Test
    void everyNoticeIsPublishedUnderAnAddressThatItsReferenceAloneMakes() {
        for (int i = 0; i < HostileNotices.TEXTS.size(); i++) {
            assertThat(output.resolve("offres/3134-25-%04d-sr.html".formatted(9000 + i)))
                    .exists();
        }
    }

    @Test
    void pages() throws IOException {
        for (Path file : files(".html")) {
            Document page = Jsoup.parse(Files.readString(file));
            Stream.concat(Stream.of(page), page.select("noscript, template").stream())
                    .forEach(part -> assertInert(part, file.toString()));
            assertThat(page.select("script").not(ALLOWED_SCRIPTS))
                    .as(file.toString())
                    .isEmpty();
            for (Element data : page.select("script[type=application/ld+json]")) {
                JSON.readTree(data.data());
            }
        }
    }

    @Test
    void theHtmlInsideFeeds() throws Exception {
        for (Path file : files(".rss", ".atom")) {
            org.w3c.dom.Document feed = xml(file);
            for (String name : List.of("description", "content:encoded", "content", "summary", "title")) {
                for (int i = 0; i < feed.getElementsByTagName(name).getLength(); i++) {
                    org.w3c.dom.Element text = (org.w3c.dom.Element)
                            feed.getElementsByTagName(name).item(i);
                    if (isHtml(text)) {
                        assertHtmlInert(text.getTextContent(), file + " " + name);
                    }
                }
            }
        }
        for (Path file : files("offres.json")) {
            for (JsonNode item : JSON.readTree(file.toFile()).get("items")) {
                assertHtmlInert(item.path("content_html").asText(), file.toString());
            }
        }
    }

    /** Atom says which of its texts are HTML; in RSS, those of an item are, and the channel describes itself in words. */
    private static boolean isHtml(org.w3c.dom.Element text) {
        boolean ofItem = text.getParentNode().getNodeName().equals("item");
        return text.getTagName().equals("content:encoded")
                || (text.getTagName().equals("description") && ofItem)
                || text.getAttribute("type").equals("html");
    }

    @Test
    void everyFileOfDataIsOneOfItsFormat() throws Exception {
        for (Path file : files(".json", ".jsonld", ".webmanifest")) {
            assertThat(JSON.readTree(Files.readAllBytes(file)))
                    .as(file.toString())
                    .isNotNull();
        }
        for (Path file : files(".xml", ".svg")) {
            xml(file);
        }
        for (Path file : files(".ndjson")) {
            List<String> lines = Files.readAllLines(file);
            assertThat(lines).hasSize(HostileNotices.TEXTS.size());
            for (String line : lines) {
                assertThat(JSON.readTree(line).isObject()).isTrue();
            }
        }
    }

    @Test
    void aCalendarHasItsEventsAndNoOthers() throws IOException {
        for (Path file : files(".ics")) {
            List<String> lines = Files.readAllLines(file);
            assertThat(lines).as(file.toString()).allMatch(line -> line.matches("[A-Z][A-Z0-9-]*[;:].*| .*"));
            assertThat(lines).doesNotContain("SUMMARY:obeyed");
            if (file.endsWith("output/offres.ics")) {
                assertThat(lines.stream().filter("BEGIN:VEVENT"::equals)).hasSize(HostileNotices.TEXTS.size());
            }
        }
    }

    @Test
    void aTableHasItsCellsAndNoFormula() throws IOException {
        for (Path file : files(".csv")) {
            List<List<String>> rows = rows(Files.readString(file).substring(1));
            assertThat(rows).hasSize(1 + HostileNotices.TEXTS.size());
            for (List<String> row : rows) {
                assertThat(row).hasSameSizeAs(rows.get(0));
                assertThat(row).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*"));
            }
        }
    }

    @Test
    void noAddressLeadsToWhereANoticeWants() throws Exception {
        for (Path file : files("sitemap.xml", ".rss", ".atom")) {
            org.w3c.dom.Document xml = xml(file);
            for (String name : List.of("loc", "link", "id", "guid")) {
                for (int i = 0; i < xml.getElementsByTagName(name).getLength(); i++) {
                    org.w3c.dom.Element element =
                            (org.w3c.dom.Element) xml.getElementsByTagName(name).item(i);
                    String address = element.getTextContent() + element.getAttribute("href");
                    assertThat(address).as(file + " " + name).doesNotContain("evil.example", "javascript:");
                }
            }
        }
    }

    private static void assertHtmlInert(String html, String where) {
        assertInert(Jsoup.parseBodyFragment(html), where);
    }

    private static void assertInert(Element part, String where) {
        assertThat(part.select("iframe, object, embed, style, base, img, svg script, svg[onload], button[formaction]"))
                .as(where)
                .isEmpty();
        assertThat(part.select("meta[http-equiv=refresh], form[action*=evil], input[name=q][form]"))
                .as(where)
                .isEmpty();
        for (Element element : part.getAllElements()) {
            element.attributes().forEach(attribute -> {
                assertThat(attribute.getKey())
                        .as(where)
                        .doesNotStartWithIgnoringCase("on")
                        .isNotEqualTo("srcdoc");
                assertThat(attribute.getValue().replaceAll("[\\s\\p{Cntrl}]", ""))
                        .as(where + " " + attribute.getKey())
                        .doesNotStartWithIgnoringCase("javascript:")
                        .doesNotStartWithIgnoringCase("data:")
                        .doesNotStartWithIgnoringCase("vbscript:");
            });
        }
    }

    private static org.w3c.dom.Document xml(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    /** The rows of a table as RFC 4180 has them. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted ? c != '"' : c != '"' && c != ',' && c != '\r') {
                cell.append(c);
            } else if (c == '"') {
                boolean doubled = quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append(csv.charAt(i++));
                } else {
                    quoted = !quoted;
                }
            } else {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    assertThat(csv.charAt(++i)).isEqualTo('\n');
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            }
        }
        assertThat(cell).isEmpty();
        return rows;
    }
}
