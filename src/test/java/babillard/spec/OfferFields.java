package babillard.spec;

import babillard.offer.Assignment;
import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Place;
import babillard.offer.Post;
import babillard.offer.Residence;
import babillard.offer.Terms;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields of an offer, a line each, those that are absent left out. */
final class OfferFields {
    private final StringBuilder lines = new StringBuilder();

    private OfferFields() {}

    static String of(Offer offer) {
        OfferFields fields = new OfferFields();
        Post post = offer.post();
        Assignment assignment = offer.assignment();
        Terms terms = offer.terms();
        fields.put("title", Optional.of(post.title()));
        fields.put("reference", Optional.of(offer.reference().printed()));
        fields.put("referenceDate", offer.reference().date());
        fields.put("employer", assignment.employer().map(Employer::name));
        fields.put("corps", joined(post.corps().stream().map(Corps::name).toList()));
        fields.put("domain", post.domain());
        fields.put("direction", assignment.direction());
        fields.put("service", assignment.service());
        fields.put("workplace", assignment.workplace());
        fields.put(
                "places", joined(assignment.places().stream().map(Place::name).toList()));
        fields.put("residence", terms.residence().map(Residence::printed));
        fields.put("residenceYears", terms.residence().flatMap(OfferFields::years));
        fields.put("vacancy", terms.vacancy().map(vacancy -> vacancy.kind() + " | " + vacancy.printed()));
        fields.put("postedOn", Optional.of(terms.postedOn()));
        fields.put("deadline", Optional.of(terms.deadline().day()));
        fields.put("hour", terms.deadline().hour());
        fields.put("respnc", post.respnc());
        fields.put("posts", Optional.of(post.count()).filter(count -> count > 1));
        fields.put("edition", Optional.of(offer.edition()).filter(edition -> edition.ordinal() > 0));
        fields.put("telephones", joined(offer.body().contact().telephones()));
        fields.put("mails", joined(offer.body().contact().mails()));
        fields.put(
                "extras",
                joined(offer.body().extras().stream()
                        .map(extra -> extra.label() + "=" + extra.value())
                        .toList()));
        fields.put("sections", joined(offer.body().headings()));
        return fields.lines.toString();
    }

    private static Optional<Integer> years(Residence residence) {
        return residence.years().isPresent() ? Optional.of(residence.years().getAsInt()) : Optional.empty();
    }

    private static Optional<String> joined(List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.stream().collect(Collectors.joining(" | ")));
    }

    private void put(String name, Optional<?> value) {
        value.ifPresent(
                present -> lines.append(name).append(": ").append(present).append('\n'));
    }
}
