package babillard.page;

import babillard.offer.Assignment;
import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An offer in a list: what tells a reader at a glance whether to open it. */
record Card(
        String href,
        String title,
        Optional<String> employer,
        Optional<String> state,
        List<String> facts,
        List<String> notes,
        String deadline,
        String posted,
        String leafLabel,
        Day leaf,
        boolean open) {
    static Card of(PageInput input, Offer offer) {
        return offer.isOpen(input.catalogue().day())
                ? input.common().card(offer, shown -> made(input, shown))
                : made(input, offer);
    }

    private static Card made(PageInput input, Offer offer) {
        boolean open = offer.isOpen(input.catalogue().day());
        String label = open ? "leaf.open" : offer.isCancelled() ? "leaf.cancelled" : "leaf.closed";
        return new Card(
                input.offer(offer.id()),
                offer.post().title(),
                offer.assignment().employer().map(Employer::name),
                state(input, offer),
                facts(offer),
                notes(input, offer),
                offer.terms().deadline().day().toString(),
                offer.terms().postedOn().toString(),
                input.say(label),
                input.day(offer.lastDay()),
                open);
    }

    static List<Card> all(PageInput input, List<Offer> offers) {
        return offers.stream().map(offer -> of(input, offer)).toList();
    }

    /** All that the card says beside its title and its employer. */
    String summary() {
        return Stream.of(state.stream(), facts.stream(), notes.stream())
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
    }

    /** What the notice says, in its own language. */
    private static List<String> facts(Offer offer) {
        String corps = offer.post().corps().stream().map(Corps::name).collect(Collectors.joining(", "));
        return Stream.of(corps, where(offer.assignment()))
                .filter(fact -> !fact.isEmpty())
                .toList();
    }

    /** What the portal says of it. */
    private static List<String> notes(PageInput input, Offer offer) {
        String residence = offer.terms().residence().stream()
                .flatMapToInt(condition -> condition.years().stream())
                .mapToObj(years -> input.words().count("card.residence", years))
                .collect(Collectors.joining());
        String posts = offer.post().count() == 1
                ? ""
                : input.words().count("card.posts", offer.post().count());
        return Stream.of(posts, residence).filter(note -> !note.isEmpty()).toList();
    }

    private static Optional<String> state(PageInput input, Offer offer) {
        return offer.isOpen(input.catalogue().day())
                ? Optional.empty()
                : Optional.of(input.say(offer.isCancelled() ? "card.cancelled" : "card.closed"));
    }

    private static String where(Assignment assignment) {
        return assignment.places().isEmpty()
                ? assignment.workplace().orElse("")
                : assignment.places().stream().map(Place::name).collect(Collectors.joining(", "));
    }
}
