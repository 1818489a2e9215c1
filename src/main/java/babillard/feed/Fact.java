package babillard.feed;

import babillard.offer.Assignment;
import babillard.offer.Corps;
import babillard.offer.Deadline;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Post;
import babillard.offer.Residence;
import babillard.offer.Terms;
import babillard.offer.Vacancy;
import babillard.text.FrenchDates;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A field of an offer as it is told to readers: {@code Clôture}, {@code vendredi 29 août 2025}. */
record Fact(String label, String value) {
    /** What one wants to know first comes first, since readers show the beginning in their lists. */
    static List<Fact> of(Offer offer) {
        Assignment assignment = offer.assignment();
        Post post = offer.post();
        Terms terms = offer.terms();
        return Stream.of(
                        fact("employer", assignment.employer().map(Employer::name)),
                        fact("deadline", Optional.of(inWords(terms.deadline()))),
                        fact("corps", corps(post)),
                        fact("domain", post.domain()),
                        fact("direction", assignment.direction()),
                        fact("service", assignment.service()),
                        fact("workplace", assignment.workplace()),
                        fact(
                                "count",
                                Optional.of(post.count()).filter(n -> n > 1).map(String::valueOf)),
                        fact("vacancy", terms.vacancy().map(Vacancy::printed)),
                        fact("residence", terms.residence().map(Residence::printed)),
                        fact("reference", Optional.of(offer.reference().printed())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Fact> fact(String word, Optional<String> value) {
        return value.map(known -> new Fact(Words.say(word), known));
    }

    private static Optional<String> corps(Post post) {
        return Optional.of(post.corps().stream().map(Corps::name).collect(Collectors.joining(", ")))
                .filter(names -> !names.isEmpty());
    }

    private static String inWords(Deadline deadline) {
        String day = FrenchDates.full(deadline.day());
        return deadline.hour()
                .map(hour -> Words.say("deadline.hour", day, hour))
                .orElse(day);
    }
}
