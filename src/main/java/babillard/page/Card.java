package babillard.page;

import babillard.offer.Assignment;
import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Place;
import babillard.offer.Residence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        List<String> told = new ArrayList<>();
        state.ifPresent(told::add);
        told.addAll(facts);
        told.addAll(notes);
        return String.join(", ", told);
    }

    /** What the notice says, in its own language. */
    private static List<String> facts(Offer offer) {
        List<String> facts = new ArrayList<>();
        facts.add(listed(offer.post().corps(), Corps::name));
        facts.add(where(offer.assignment()));
        facts.removeIf(String::isEmpty);
        return facts;
    }

    /** What the portal says of it. */
    private static List<String> notes(PageInput input, Offer offer) {
        List<String> notes = new ArrayList<>();
        if (offer.post().count() != 1) {
            notes.add(input.words().count("card.posts", offer.post().count()));
        }
        OptionalInt years = offer.terms().residence().map(Residence::years).orElseGet(OptionalInt::empty);
        if (years.isPresent()) {
            notes.add(input.words().count("card.residence", years.getAsInt()));
        }
        return notes;
    }

    private static Optional<String> state(PageInput input, Offer offer) {
        return offer.isOpen(input.catalogue().day())
                ? Optional.empty()
                : Optional.of(input.say(offer.isCancelled() ? "card.cancelled" : "card.closed"));
    }

    private static String where(Assignment assignment) {
        return assignment.places().isEmpty()
                ? assignment.workplace().orElse("")
                : listed(assignment.places(), Place::name);
    }

    private static <T> String listed(List<T> things, Function<T, String> name) {
        return things.size() == 1
                ? name.apply(things.get(0))
                : things.stream().map(name).collect(Collectors.joining(", "));
    }
}
