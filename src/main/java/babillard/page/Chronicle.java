package babillard.page;

import babillard.catalogue.Deserted;
import babillard.offer.Offer;
import babillard.text.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is known of the past of the offers, beside what their notices say. */
public interface Chronicle {
    /** Days on which an offer could be read here as open; without an end it still can. */
    record Period(LocalDate from, Optional<LocalDate> to) {}

    /** An offer whose notice is gone: nothing is told of it but its reference. */
    record Withdrawn(Slug id, String reference, LocalDate since) {}

    /** An offer that is still public though its notice cannot be read at the moment. */
    record Held(Slug id, String reference, LocalDate deadline) {}

    /** When its content last changed, if it did. */
    Optional<LocalDate> changed(Offer offer);

    /** From when to when it was public: nothing when nobody kept count. */
    List<Period> periods(Offer offer);

    List<Withdrawn> withdrawn();

    List<Held> held();

    Deserted deserted();
}
