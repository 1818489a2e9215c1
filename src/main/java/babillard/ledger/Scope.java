package babillard.ledger;

import babillard.text.Slug;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** Which of the open offers a listing holds, and from when on. */
@FunctionalInterface
public interface Scope {
    Scope EVERYTHING = (facts, day) -> Optional.of(day);

    /** From which day on an offer with such facts stands in the listing, when it is open from a day on. */
    Optional<LocalDate> from(Facts facts, LocalDate open);

    static Scope dueWithin(int days) {
        return (facts, open) -> {
            LocalDate begins = facts.deadline().minusDays(days);
            return Optional.of(begins.isAfter(open) ? begins : open);
        };
    }

    static Scope about(Slug topic, Function<Topics, Collection<Topic>> kind) {
        return (facts, open) -> kind.apply(facts.topics()).stream()
                .filter(one -> one.slug().equals(topic))
                .findFirst()
                .map(found -> open);
    }
}
