package babillard.catalogue;

import babillard.offer.Assignment;
import babillard.offer.Body;
import babillard.offer.Offer;
import babillard.offer.Section;
import babillard.offer.Terms;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Fills in an edition that tells only what has changed, such as the new deadline, from the one before it. */
final class Completion {
    private Completion() {}

    static Offer complete(Offer edition, Offer before) {
        if (!isPartial(edition)) {
            return edition;
        }
        return new Offer(
                edition.reference(),
                edition.post().corps().isEmpty() ? before.post() : edition.post(),
                assignment(edition.assignment(), before.assignment()),
                terms(edition.terms(), before.terms()),
                body(edition.body(), before.body()),
                edition.edition(),
                edition.file());
    }

    /** A whole notice has sections; one that only announces a change has a line or two. */
    private static boolean isPartial(Offer edition) {
        return Kinship.isMarked(edition) && edition.body().headings().isEmpty();
    }

    private static Assignment assignment(Assignment assignment, Assignment before) {
        return new Assignment(
                either(assignment.employer(), before.employer()),
                either(assignment.direction(), before.direction()),
                either(assignment.service(), before.service()),
                either(assignment.workplace(), before.workplace()),
                either(assignment.places(), before.places()));
    }

    private static Terms terms(Terms terms, Terms before) {
        return new Terms(
                either(terms.residence(), before.residence()),
                either(terms.vacancy(), before.vacancy()),
                terms.postedOn(),
                terms.deadline());
    }

    /** What is announced stands before the text that it is about. */
    private static Body body(Body body, Body before) {
        List<Section> sections = before.headings().isEmpty()
                ? either(body.sections(), before.sections())
                : Stream.concat(body.sections().stream(), before.sections().stream())
                        .toList();
        return new Body(
                either(body.extras(), before.extras()),
                sections,
                body.contact().isEmpty() ? before.contact() : body.contact());
    }

    private static <T> Optional<T> either(Optional<T> value, Optional<T> before) {
        return value.isPresent() ? value : before;
    }

    private static <T> List<T> either(List<T> values, List<T> before) {
        return values.isEmpty() ? before : values;
    }
}
