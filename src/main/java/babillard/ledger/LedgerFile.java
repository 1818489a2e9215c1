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
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** The ledger as lines of JSON: whose identities it tells of, then one line for each event. */
final class LedgerFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String AUTHORITY = "authority";

    private final SortedSet<String> authorities = new TreeSet<>();
    private final List<Event> events = new ArrayList<>();

    private LedgerFile() {}

    static String text(Collection<String> authorities, Collection<Event> events) {
        StringBuilder lines = new StringBuilder();
        for (String authority : authorities) {
            lines.append(JSON.createObjectNode().put(AUTHORITY, authority)).append('\n');
        }
        events.forEach(event -> lines.append(line(event)).append('\n'));
        return lines.toString();
    }

    private static String line(Event event) {
        Facts facts = event.facts();
        Topics topics = facts.topics();
        ObjectNode line = JSON.createObjectNode();
        line.put("offer", event.offer().value());
        line.put("n", event.number());
        line.put("event", event.kind().word());
        line.put("day", event.day().toString());
        line.put("reference", facts.reference());
        line.put("posted", facts.posted().toString());
        line.put("deadline", facts.deadline().toString());
        line.put("content", facts.content());
        facts.file().ifPresent(file -> line.put("file", file));
        topics.employer().ifPresent(employer -> line.put("employer", employer.name()));
        put(line, "corps", topics.corps());
        put(line, "places", topics.places());
        return line.toString();
    }

    private static void put(ObjectNode line, String name, List<Topic> topics) {
        if (!topics.isEmpty()) {
            ArrayNode array = line.putArray(name);
            topics.forEach(topic -> array.add(topic.name()));
        }
    }

    static Diagnosed<Ledger> read(Source source) {
        LedgerFile file = new LedgerFile();
        List<Diagnostic> remarks = new ArrayList<>();
        List<String> lines = source.lines();
        for (int i = 0; i < lines.size(); i++) {
            try {
                file.read(lines.get(i));
            } catch (JsonProcessingException | IllegalArgumentException | DateTimeException wrong) {
                remarks.add(Diagnostic.of(
                        LedgerCode.LINE_WRONG,
                        source.file(),
                        new Span(i + 1, 1, lines.get(i).length())));
            }
        }
        return remarks.isEmpty()
                ? Diagnosed.of(Ledger.of(file.authorities, file.events), List.of())
                : Diagnosed.refused(remarks);
    }

    private void read(String text) throws JsonProcessingException {
        if (text.isBlank()) {
            return;
        }
        JsonNode line = JSON.readTree(text);
        if (line.has(AUTHORITY)) {
            authorities.add(string(line, AUTHORITY));
        } else {
            events.add(event(line));
        }
    }

    private static Event event(JsonNode line) {
        Facts facts = new Facts(
                string(line, "reference"),
                LocalDate.parse(string(line, "posted")),
                LocalDate.parse(string(line, "deadline")),
                string(line, "content"),
                Optional.ofNullable(line.path("file").textValue()),
                new Topics(
                        Optional.ofNullable(line.path("employer").textValue()).map(Topic::of),
                        topics(line.path("corps")),
                        topics(line.path("places"))));
        int number = line.path("n").asInt();
        if (number < 1) {
            throw new IllegalArgumentException("events count from 1");
        }
        Kind kind = Kind.valueOf(string(line, "event").toUpperCase(Locale.ROOT));
        return new Event(new Slug(string(line, "offer")), number, kind, LocalDate.parse(string(line, "day")), facts);
    }

    private static List<Topic> topics(JsonNode names) {
        return StreamSupport.stream(names.spliterator(), false)
                .map(name -> Topic.of(name.asText()))
                .toList();
    }

    private static String string(JsonNode line, String name) {
        JsonNode value = line.path(name);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("no text " + name);
        }
        return value.textValue();
    }
}
