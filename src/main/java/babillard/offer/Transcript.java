package babillard.offer;

import babillard.offer.Corps.Category;
import babillard.offer.Employer.Kind;
import babillard.text.Print;
import babillard.text.Quill;
import babillard.text.Scroll;
import babillard.text.Slug;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Offers as bytes, for the next build of the same program to read. Written by hand, since what reads records by
 * reflection costs a build more than all that it reads; a test writes and reads every component.
 */
public final class Transcript {
    private static final List<Category> CATEGORIES = List.of(Category.values());
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final List<Edition> EDITIONS = List.of(Edition.values());

    private Transcript() {}

    public static byte[] write(Offer offer) {
        Quill quill = new Quill();
        header(offer, quill);
        quill.bytes(Packed.of(offer.wording()).bytes());
        return quill.written();
    }

    static byte[] print(Offer offer) {
        Quill quill = new Quill();
        header(offer, quill);
        return Print.of(quill.written(), Packed.of(offer.wording()).print());
    }

    /** The offer that equals the one that was written; {@code IllegalArgumentException} for bytes that are none. */
    public static Offer read(byte[] written) {
        return Scroll.read(written, in -> {
            Edition edition = in.choice(EDITIONS);
            String file = in.text();
            return new Offer(reference(in), post(in), assignment(in), terms(in), Packed.of(in.bytes()), edition, file);
        });
    }

    private static void header(Offer offer, Quill quill) {
        quill.choice(offer.edition(), EDITIONS);
        quill.text(offer.file());
        reference(offer.reference(), quill);
        post(offer.post(), quill);
        assignment(offer.assignment(), quill);
        terms(offer.terms(), quill);
    }

    private static void reference(Reference reference, Quill quill) {
        quill.text(reference.printed());
        quill.optionalDay(reference.date());
        quill.text(reference.id().value());
    }

    private static Reference reference(Scroll in) {
        return new Reference(in.text(), in.optionalDay(), new Slug(in.text()));
    }

    private static void post(Post post, Quill quill) {
        quill.text(post.title());
        quill.number(post.corps().size());
        for (Corps corps : post.corps()) {
            quill.text(corps.name());
            quill.text(corps.slug().value());
            quill.number(corps.category()
                    .map(category -> 1 + CATEGORIES.indexOf(category))
                    .orElse(0));
        }
        quill.optionalText(post.domain());
        quill.optionalText(post.respnc());
        quill.number(post.count());
    }

    private static Post post(Scroll in) {
        return new Post(in.text(), in.list(Transcript::corps), in.optionalText(), in.optionalText(), in.number());
    }

    private static Corps corps(Scroll in) {
        return new Corps(in.text(), new Slug(in.text()), category(in.number()));
    }

    private static Optional<Category> category(int number) {
        return number == 0 ? Optional.empty() : Optional.of(CATEGORIES.get(number - 1));
    }

    private static void assignment(Assignment assignment, Quill quill) {
        quill.truth(assignment.employer().isPresent());
        if (assignment.employer().isPresent()) {
            employer(assignment.employer().get(), quill);
        }
        quill.optionalText(assignment.direction());
        quill.optionalText(assignment.service());
        quill.optionalText(assignment.workplace());
        quill.number(assignment.places().size());
        for (Place place : assignment.places()) {
            quill.text(place.name());
            quill.text(place.slug().value());
            quill.optionalText(place.province());
        }
    }

    private static Assignment assignment(Scroll in) {
        return new Assignment(
                in.truth() ? Optional.of(employer(in)) : Optional.empty(),
                in.optionalText(),
                in.optionalText(),
                in.optionalText(),
                in.list(each -> new Place(each.text(), new Slug(each.text()), each.optionalText())));
    }

    private static void employer(Employer employer, Quill quill) {
        quill.text(employer.name());
        quill.text(employer.slug().value());
        quill.optionalText(employer.shortName());
        quill.choice(employer.kind(), KINDS);
        quill.optionalText(employer.website());
        quill.optionalText(employer.contact());
    }

    private static Employer employer(Scroll in) {
        return new Employer(
                in.text(),
                new Slug(in.text()),
                in.optionalText(),
                in.choice(KINDS),
                in.optionalText(),
                in.optionalText());
    }

    private static void terms(Terms terms, Quill quill) {
        quill.truth(terms.residence().isPresent());
        if (terms.residence().isPresent()) {
            Residence residence = terms.residence().get();
            quill.text(residence.printed());
            quill.truth(residence.years().isPresent());
            quill.number(residence.years().orElse(0));
        }
        vacancy(terms.vacancy(), quill);
        quill.day(terms.postedOn());
        quill.day(terms.deadline().day());
        quill.optionalText(terms.deadline().hour());
    }

    private static Terms terms(Scroll in) {
        return new Terms(
                in.truth() ? Optional.of(residence(in)) : Optional.empty(),
                vacancy(in),
                in.day(),
                new Deadline(in.day(), in.optionalText()));
    }

    private static Residence residence(Scroll in) {
        String printed = in.text();
        boolean isNumbered = in.truth();
        int years = in.number();
        return new Residence(printed, isNumbered ? OptionalInt.of(years) : OptionalInt.empty());
    }

    private static void vacancy(Optional<Vacancy> vacancy, Quill quill) {
        quill.optionalText(vacancy.map(Vacancy::kind));
        if (vacancy.isPresent()) {
            quill.text(vacancy.get().printed());
            if (vacancy.get() instanceof Vacancy.OnDay on) {
                quill.day(on.day());
            } else if (vacancy.get() instanceof Vacancy.Possible possible) {
                quill.optionalDay(possible.day());
            }
        }
    }

    private static Optional<Vacancy> vacancy(Scroll in) {
        return in.optionalText().map(kind -> switch (kind) {
            case "immediate" -> new Vacancy.Immediate(in.text());
            case "date" -> new Vacancy.OnDay(in.text(), in.day());
            case "possible" -> new Vacancy.Possible(in.text(), in.optionalDay());
            case "other" -> new Vacancy.Other(in.text());
            default -> throw new IllegalArgumentException("no vacancy: " + kind);
        });
    }
}
