package babillard.ledger;

import babillard.ledger.Event.Kind;
import babillard.text.Diagnosed;
import babillard.text.Diagnostic;
import babillard.text.Slug;
import babillard.text.Source;
import babillard.text.Span;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The ledger as lines of JSON, one for each event. */
final class LedgerFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private LedgerFile() {}

    static String text(Collection<Event> events) {
        StringBuilder lines = new StringBuilder();
        events.forEach(event -> lines.append(line(event)).append('\n'));
        return lines.toString();
    }

    private static String line(Event event) {
        ObjectNode line = JSON.createObjectNode();
        line.put("offer", event.offer().value());
        line.put("n", event.number());
        line.put("event", event.kind().word());
        line.put("day", event.day().toString());
        line.put("reference", event.facts().reference());
        line.put("posted", event.facts().posted().toString());
        line.put("deadline", event.facts().deadline().toString());
        line.put("content", event.facts().content());
        return line.toString();
    }

    static Diagnosed<Ledger> read(Source source) {
        List<Event> events = new ArrayList<>();
        List<Diagnostic> remarks = new ArrayList<>();
        List<String> lines = source.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                try {
                    events.add(event(lines.get(i)));
                } catch (JsonProcessingException | IllegalArgumentException | DateTimeException wrong) {
                    remarks.add(Diagnostic.of(
                            LedgerCode.LINE_WRONG,
                            source.file(),
                            new Span(i + 1, 1, lines.get(i).length())));
                }
            }
        }
        return remarks.isEmpty() ? Diagnosed.of(Ledger.of(events), List.of()) : Diagnosed.refused(remarks);
    }

    private static Event event(String text) throws JsonProcessingException {
        JsonNode line = JSON.readTree(text);
        Facts facts = new Facts(
                string(line, "reference"),
                LocalDate.parse(string(line, "posted")),
                LocalDate.parse(string(line, "deadline")),
                string(line, "content"));
        int number = line.path("n").asInt();
        if (number < 1) {
            throw new IllegalArgumentException("events count from 1");
        }
        Kind kind = Kind.valueOf(string(line, "event").toUpperCase(Locale.ROOT));
        return new Event(new Slug(string(line, "offer")), number, kind, LocalDate.parse(string(line, "day")), facts);
    }

    private static String string(JsonNode line, String name) {
        JsonNode value = line.path(name);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("no text " + name);
        }
        return value.textValue();
    }
}
