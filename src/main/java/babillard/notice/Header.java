package babillard.notice;

import babillard.offer.Edition;
import babillard.offer.Extra;
import babillard.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What has been read of the header so far. */
final class Header {
    /** A line that may be the title; the higher the rank, the more its marks say so. */
    record Candidate(String text, int rank, Span span) {}

    /** A line in which an employer may have printed its name. */
    record Letterhead(String text, Span span) {}

    private final Map<Field, Entry> entries = new EnumMap<>(Field.class);
    private final List<Entry> order = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Letterhead> letterheads = new ArrayList<>();
    private final List<Extra> extras = new ArrayList<>();
    private Edition edition = Edition.ORIGINAL;

    Optional<Entry> entry(Field field) {
        return Optional.ofNullable(entries.get(field));
    }

    boolean has(Field field) {
        return entries.containsKey(field);
    }

    Set<Field> fields() {
        return entries.keySet();
    }

    void put(Entry entry) {
        entries.put(entry.field, entry);
        order.add(entry);
    }

    /** The entries from the latest to the first. */
    List<Entry> latestFirst() {
        List<Entry> latest = new ArrayList<>(order);
        Collections.reverse(latest);
        return latest;
    }

    Optional<Entry> latest() {
        return order.isEmpty() ? Optional.empty() : Optional.of(order.get(order.size() - 1));
    }

    String value(Field field) {
        return entry(field).map(Entry::value).orElse("");
    }

    Optional<String> printed(Field field) {
        return Optional.of(value(field)).filter(value -> !value.isEmpty());
    }

    /** Where a field stands; one that is absent is missed where the header ends. */
    Span span(Field field) {
        return entry(field).map(Entry::span).orElseGet(this::end);
    }

    private Span end() {
        return order.stream()
                .map(Entry::span)
                .max(Comparator.comparingInt(Span::line).thenComparingInt(Span::column))
                .orElseGet(Span::ofFile);
    }

    void addCandidate(Candidate candidate) {
        candidates.add(candidate);
    }

    /** Gives the last line that may be the title more of its words, which stood on a later line. */
    void extendCandidate(Piece piece) {
        Candidate last = candidates.remove(candidates.size() - 1);
        candidates.add(new Candidate(last.text() + " " + piece.text(), last.rank(), piece.span()));
    }

    Optional<Candidate> lastCandidate() {
        return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.get(candidates.size() - 1));
    }

    List<Candidate> candidates() {
        return candidates;
    }

    void addLetterhead(Letterhead letterhead) {
        letterheads.add(letterhead);
    }

    List<Letterhead> letterheads() {
        return letterheads;
    }

    void addExtra(Extra extra) {
        extras.add(extra);
    }

    List<Extra> extras() {
        return extras;
    }

    void mark(Edition mark) {
        edition = mark;
    }

    Edition edition() {
        return edition;
    }
}
