package babillard.page;

import babillard.offer.Assignment;
import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Place;
import babillard.site.SitePath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An offer in a list: what tells a reader at a glance whether to open it. */
record Card(
        String href,
        String title,
        Optional<String> employer,
        List<String> facts,
        String deadline,
        String posted,
        String leafLabel,
        Day leaf,
        boolean open) {
    static Card of(PageInput input, Offer offer) {
        boolean open = offer.isOpen(input.catalogue().day());
        String label = open ? "leaf.open" : offer.isCancelled() ? "leaf.cancelled" : "leaf.closed";
        return new Card(
                input.link(SitePath.offer(offer.id())),
                offer.post().title(),
                offer.assignment().employer().map(Employer::name),
                facts(input, offer),
                offer.terms().deadline().day().toString(),
                offer.terms().postedOn().toString(),
                input.say(label),
                Day.of(offer.lastDay()),
                open);
    }

    static List<Card> all(PageInput input, List<Offer> offers) {
        return offers.stream().map(offer -> of(input, offer)).toList();
    }

    private static List<String> facts(PageInput input, Offer offer) {
        String corps = offer.post().corps().stream().map(Corps::name).collect(Collectors.joining(", "));
        String residence = offer.terms().residence().stream()
                .flatMapToInt(condition -> condition.years().stream())
                .mapToObj(years -> input.words().count("card.residence", years))
                .collect(Collectors.joining());
        String posts = offer.post().count() == 1
                ? ""
                : input.words().count("card.posts", offer.post().count());
        return Stream.of(state(input, offer), corps, where(offer.assignment()), posts, residence)
                .filter(fact -> !fact.isEmpty())
                .toList();
    }

    private static String state(PageInput input, Offer offer) {
        return offer.isOpen(input.catalogue().day())
                ? ""
                : input.say(offer.isCancelled() ? "card.cancelled" : "card.closed");
    }

    private static String where(Assignment assignment) {
        return assignment.places().isEmpty()
                ? assignment.workplace().orElse("")
                : assignment.places().stream().map(Place::name).collect(Collectors.joining(", "));
    }
}
