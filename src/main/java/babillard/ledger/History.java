package babillard.ledger;

import babillard.ledger.Event.Kind;
import babillard.text.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that happened to one offer, in order; there is at least one event. */
public record History(List<Event> events) {
    public History {
        events = List.copyOf(events);
    }

    /** When something happened: the day, and how many events of the offer that day had seen before. */
    public record Moment(LocalDate day, int nth) {}

    /** From when to when an offer could be read as open; {@code until} is its first day out of it. */
    public record Span(LocalDate from, Optional<LocalDate> until) {}

    public Slug id() {
        return last().offer();
    }

    /** Its time in a listing. */
    public Stay stay(Scope scope) {
        return Stay.of(events, scope);
    }

    /** What the listings were about in which it has stood, now or earlier. */
    public Set<Topic> topics(Function<Topics, Collection<Topic>> kind) {
        return events.stream()
                .flatMap(event -> kind.apply(event.facts().topics()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Facts facts() {
        return last().facts();
    }

    public Event last() {
        return events.get(events.size() - 1);
    }

    public int revision() {
        return last().revision();
    }

    public boolean isPublic() {
        return last().isPublic();
    }

    public boolean isWithdrawn() {
        return last().kind() == Kind.WITHDRAWN;
    }

    /** The day of posting that was known first, so that a correction posted later does not make an old offer new. */
    public LocalDate firstPosted() {
        return events.get(0).facts().posted();
    }

    /** The last time it became something new to read, if that was not its first publication. */
    public Optional<Moment> changed() {
        for (int i = events.size() - 1; i > 0; i--) {
            if (events.get(i).isPublic()) {
                return Optional.of(moment(i));
            }
        }
        return Optional.empty();
    }

    public Optional<LocalDate> firstPublished() {
        return spans().stream().findFirst().map(Span::from);
    }

    /** The days on which it was open to the public: what proves its publication. */
    public List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        Optional<LocalDate> from = Optional.empty();
        for (Event event : events) {
            if (event.isPublic() && from.isEmpty()) {
                from = Optional.of(event.day());
            } else if (!event.isPublic() && from.isPresent()) {
                spans.add(new Span(from.get(), Optional.of(event.day())));
                from = Optional.empty();
            }
        }
        from.ifPresent(day -> spans.add(new Span(day, Optional.empty())));
        return spans;
    }

    private Moment moment(int index) {
        LocalDate day = events.get(index).day();
        int nth = (int) events.subList(0, index).stream()
                .filter(event -> event.day().equals(day))
                .count();
        return new Moment(day, nth);
    }
}
