package babillard.report;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.offer.Assignment;
import babillard.offer.Body;
import babillard.offer.Contact;
import babillard.offer.Corps;
import babillard.offer.Deadline;
import babillard.offer.Edition;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Place;
import babillard.offer.Post;
import babillard.offer.Reference;
import babillard.offer.Residence;
import babillard.offer.Section;
import babillard.offer.Terms;
import babillard.offer.Vacancy;
import babillard.text.SafeHtml;
import babillard.text.Source;
import babillard.text.Span;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theKeysOfTheContract() throws IOException {
        Section missions = new Section("Missions", 2, Section.Role.DESCRIPTION, new SafeHtml("<p>x</p>"), "x");
        Offer offer = new Offer(
                new Reference("3134-25-0014/SR", Optional.of(LocalDate.of(2025, 8, 8))),
                new Post(
                        "Juriste",
                        List.of(Corps.unknown("Attaché"), Corps.unknown("Rédacteur")),
                        Optional.of("droit"),
                        Optional.of("Juriste"),
                        1),
                new Assignment(
                        Optional.of(Employer.unknown("Province Nord")),
                        Optional.of("Direction\njuridique"),
                        Optional.of("Contentieux"),
                        Optional.of("KONE\nKOUMAC"),
                        List.of(new Place("Koné", Optional.empty()), new Place("Koumac", Optional.empty()))),
                new Terms(
                        Optional.of(new Residence("au moins égale à 10 ans", OptionalInt.of(10))),
                        Optional.of(new Vacancy.Immediate("immédiatement")),
                        LocalDate.of(2025, 8, 8),
                        new Deadline(LocalDate.of(2025, 8, 29), Optional.of("16 h"))),
                new Body(List.of(), List.of(missions), Contact.NONE),
                Edition.ORIGINAL,
                "a.md");
        NoticeReport notice = new NoticeReport(new Source("a.md", "# Juriste"), Optional.of(offer), List.of());
        assertThat(JSON.readTree(json(Reports.of(notice)))).isEqualTo(JSON.readTree("""
                {"day": "2025-08-15",
                 "summary": {"published": 3, "open": 2, "closed": 1, "waiting": 0, "leftOut": 1, "warnings": 4},
                 "notices": [{"file": "a.md", "status": "ok", "offer": {
                   "title": "Juriste", "reference": "3134-25-0014/SR", "referenceDate": "2025-08-08",
                   "employer": "Province Nord", "corps": ["Attaché", "Rédacteur"], "domain": "droit",
                   "direction": "Direction juridique", "service": "Contentieux", "workplace": "KONE KOUMAC",
                   "places": ["Koné", "Koumac"], "residence": "au moins égale à 10 ans", "residenceYears": 10,
                   "vacancy": "immédiatement", "vacancyKind": "immediate", "postedOn": "2025-08-08",
                   "deadline": "2025-08-29", "respnc": "Juriste", "sections": ["Missions"]}, "diagnostics": []}],
                 "others": []}
                """));
    }

    @Test
    void whatIsAbsentIsNull() throws IOException {
        Offer offer = new Offer(
                new Reference("3134-25-0014/SR", Optional.empty()),
                new Post("Juriste", List.of(), Optional.empty(), Optional.empty(), 1),
                new Assignment(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of()),
                new Terms(
                        Optional.empty(),
                        Optional.empty(),
                        LocalDate.of(2025, 8, 8),
                        new Deadline(LocalDate.of(2025, 8, 29), Optional.empty())),
                new Body(List.of(), List.of(), Contact.NONE),
                Edition.ORIGINAL,
                "a.md");
        JsonNode read = JSON.readTree(
                        json(Reports.of(new NoticeReport(new Source("a.md", ""), Optional.of(offer), List.of()))))
                .at("/notices/0/offer");
        assertThat(List.of("referenceDate", "employer", "domain", "direction", "service", "workplace"))
                .allMatch(key -> read.get(key).isNull());
        assertThat(List.of("residence", "residenceYears", "vacancy", "vacancyKind", "respnc"))
                .allMatch(key -> read.get(key).isNull());
        assertThat(List.of("corps", "places", "sections"))
                .allMatch(key -> read.get(key).isEmpty());
    }

    @Test
    void remarksSayWhereWhatAndWhatToDo() throws IOException {
        JsonNode read = JSON.readTree(
                json(Reports.of(Reports.alone("a.pdf"), Reports.control("abc", new Span(1, 2, 1), "U+0007", "1"))));
        assertThat(read.at("/notices/0/status").asText()).isEqualTo("reject");
        assertThat(read.at("/notices/0/offer").isNull()).isTrue();
        assertThat(read.at("/notices/1/status").asText()).isEqualTo("warn");
        assertThat(read.at("/notices/1/diagnostics/0")).isEqualTo(JSON.readTree("""
                {"severity": "warning", "code": "text.control", "line": 1, "column": 2,
                 "message": "An invisible character (U+0007) does not belong in a text; it is removed (count: 1).",
                 "hint": "Delete this character, or paste the text without formatting."}
                """));
    }

    @Test
    void remarksComeByPlace() {
        List<Span> spans = List.of(new Span(3, 1, 0), new Span(1, 9, 0), new Span(1, 2, 0));
        NoticeReport report = NoticeReport.ofFile(
                "a.md",
                spans.stream()
                        .map(span -> Reports.control("", span).diagnostics().get(0))
                        .toList());
        assertThat(report.diagnostics())
                .extracting(remark -> remark.span().line() * 10 + remark.span().column())
                .containsExactly(12, 19, 31);
    }

    @Test
    void itsLayoutIsFixed() throws IOException {
        assertThat(json(new Report(Reports.DAY, Reports.SUMMARY, List.of(), List.of())))
                .isEqualTo("""
                {
                  "day": "2025-08-15",
                  "summary": {
                    "published": 3,
                    "open": 2,
                    "closed": 1,
                    "waiting": 0,
                    "leftOut": 1,
                    "warnings": 4
                  },
                  "notices": [],
                  "others": []
                }
                """);
    }

    @Test
    void anyTextIsJson() throws IOException {
        String hostile = "\"\\\u0000\u2028</script>\uD800é";
        JsonNode read = JSON.readTree(json(Reports.of(Reports.superseded(hostile, hostile))));
        assertThat(read.at("/notices/0/file").asText()).isEqualTo(hostile);
    }

    private static String json(Report report) throws IOException {
        StringWriter out = new StringWriter();
        new JsonReport(Sentences.in(Locale.ENGLISH)).write(report, out);
        return out.toString();
    }
}
