package babillard.offer;

import babillard.text.Depot;
import babillard.text.Distinct;
import babillard.text.Slug;
import java.time.LocalDate;

/** A valid offer: all that a notice says, understood; {@code file} names the notice for those who ask. */
public record Offer(
        Reference reference,
        Post post,
        Assignment assignment,
        Terms terms,
        Wording wording,
        Edition edition,
        String file)
        implements Distinct {
    /** Names the offer in addresses, feeds and data, for ever. */
    public Slug id() {
        return reference.id();
    }

    public Body body() {
        return wording.body();
    }

    @Override
    public byte[] print() {
        return Transcript.print(this);
    }

    /** The same, its body packed, so that thousands of offers can be held. */
    public Offer packed() {
        return new Offer(reference, post, assignment, terms, body().packed(), edition, file);
    }

    /** Whether its body is bytes; one of very many pieces, or of two notices, is not. */
    public boolean isPacked() {
        return wording instanceof Packed;
    }

    /** The same, the bytes of its body kept in a depot, if it is packed. */
    public Offer in(Depot depot) {
        return wording instanceof Packed packed
                ? new Offer(reference, post, assignment, terms, packed.in(depot), edition, file)
                : this;
    }

    /** The same, for whoever asks for its body again and again. */
    public Offer unpacked() {
        return new Offer(reference, post, assignment, terms, body(), edition, file);
    }

    public boolean isCancelled() {
        return edition == Edition.CANCELLATION;
    }

    public boolean isWaiting(LocalDate today) {
        return terms.postedOn().isAfter(today);
    }

    public boolean isOpen(LocalDate today) {
        return !isCancelled() && !isWaiting(today) && !terms.deadline().isPast(today);
    }

    /** The last day on which the offer was open: its deadline, or the day of its cancellation when that came first. */
    public LocalDate lastDay() {
        LocalDate deadline = terms.deadline().day();
        if (!isCancelled()) {
            return deadline;
        }
        LocalDate cancelled = reference.date().orElse(terms.postedOn());
        return cancelled.isBefore(deadline) ? cancelled : deadline;
    }

    /** The day from which on the offer is no longer open: that of its cancellation, or the one after its deadline. */
    public LocalDate firstDayClosed() {
        return isCancelled() ? lastDay() : lastDay().plusDays(1);
    }
}
