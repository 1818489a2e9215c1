package babillard.notice;

import babillard.offer.Assignment;
import babillard.offer.Contact;
import babillard.offer.Employer;
import babillard.offer.Place;
import babillard.text.Span;
import java.util.List;
import java.util.Optional;

/** Makes the assignment of the header's values: employer, direction, service, place. */
final class AssignmentReader {
    private final Header header;
    private final Contact contact;
    private final Aliases aliases;
    private final Remarks remarks;

    AssignmentReader(Header header, Contact contact, Aliases aliases, Remarks remarks) {
        this.header = header;
        this.contact = contact;
        this.aliases = aliases;
        this.remarks = remarks;
    }

    Assignment read() {
        Optional<String> workplace = header.printed(Field.WORKPLACE);
        Offices offices = Offices.of(header);
        return new Assignment(
                employer(),
                offices.direction(),
                offices.service(),
                workplace,
                workplace.map(this::places).orElseGet(this::noPlace));
    }

    private Optional<Employer> employer() {
        Optional<String> printed = header.printed(Field.EMPLOYER);
        return printed.isPresent() ? printed.map(this::named) : byLetterhead().or(this::byMail);
    }

    private Employer named(String printed) {
        return aliases.employers().find(printed).orElseGet(() -> {
            remarks.add(
                    NoticeCode.EMPLOYER_UNKNOWN,
                    header.span(Field.EMPLOYER),
                    printed,
                    aliases.employers().nearest(printed));
            return Employer.unknown(printed);
        });
    }

    private Optional<Employer> byLetterhead() {
        for (Header.Letterhead letterhead : header.letterheads()) {
            Optional<Employer> employer = aliases.employers().find(letterhead.text());
            if (employer.isPresent()) {
                return fromLetterhead(employer.get(), letterhead.span());
            }
        }
        for (Header.Candidate title : header.candidates()) {
            Optional<Employer> employer = inTitle(title.text());
            if (employer.isPresent()) {
                return fromLetterhead(employer.get(), title.span());
            }
        }
        return Optional.empty();
    }

    private Optional<Employer> fromLetterhead(Employer employer, Span span) {
        remarks.add(NoticeCode.EMPLOYER_FROM_LETTERHEAD, span, employer.name());
        return Optional.of(employer);
    }

    /** In {@code Juriste – Province Nord} the employer; in {@code Juriste – Koné} only the place. */
    private Optional<Employer> inTitle(String title) {
        return KnownEmployers.parts(title).stream()
                .filter(part -> aliases.places().find(part).isEmpty())
                .flatMap(part -> aliases.employers().find(part).stream())
                .findFirst();
    }

    private Optional<Employer> byMail() {
        for (String mail : contact.mails()) {
            Optional<Employer> employer = aliases.employers().byMail(mail);
            if (employer.isPresent()) {
                remarks.add(
                        NoticeCode.EMPLOYER_FROM_MAIL,
                        header.span(Field.EMPLOYER),
                        employer.get().name(),
                        mail);
                return employer;
            }
        }
        remarks.add(NoticeCode.EMPLOYER_ABSENT, header.span(Field.EMPLOYER));
        return Optional.empty();
    }

    private List<Place> places(String workplace) {
        List<Place> places = aliases.places().in(workplace);
        if (places.isEmpty()) {
            remarks.add(NoticeCode.PLACE_UNKNOWN, header.span(Field.WORKPLACE), workplace);
        }
        return places;
    }

    private List<Place> noPlace() {
        Span span = header.span(Field.WORKPLACE);
        remarks.add(NoticeCode.WORKPLACE_ABSENT, span);
        return List.of();
    }
}
