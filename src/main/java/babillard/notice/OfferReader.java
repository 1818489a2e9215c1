package babillard.notice;

import babillard.offer.Assignment;
import babillard.offer.Body;
import babillard.offer.Edition;
import babillard.offer.Offer;
import babillard.offer.Post;
import babillard.offer.Reference;
import babillard.offer.Residence;
import babillard.offer.Terms;
import babillard.offer.Vacancy;
import babillard.text.Diagnosed;
import babillard.text.Source;
import babillard.text.Span;
import java.time.LocalDate;
import java.util.Optional;

/** Reads a notice into an offer, and remarks on whatever a careful clerk would remark on; it takes any text. */
public final class OfferReader {
    /** Labels that no notice has; more of them make something else than a notice. */
    private static final int MOST_EXTRAS = 50;

    private final Aliases aliases;

    public OfferReader(Aliases aliases) {
        this.aliases = aliases;
    }

    public Diagnosed<Offer> read(Source source) {
        Remarks remarks = new Remarks(source.file());
        NoticeParser.Parsed parsed = NoticeParser.parse(source, aliases, remarks);
        if (parsed.lines().stream().allMatch(Line::isEmpty)) {
            remarks.add(NoticeCode.NOTICE_EMPTY, Span.ofFile());
            return Diagnosed.refused(remarks.byPlace());
        }
        return remarks.with(offer(source, parsed, remarks));
    }

    private Optional<Offer> offer(Source source, NoticeParser.Parsed parsed, Remarks remarks) {
        Header header = parsed.header();
        Optional<Reference> reference = reference(header, remarks);
        Optional<LocalDate> referenceDate = reference.flatMap(Reference::date);
        Optional<TermsReader.Days> days = new TermsReader(header, referenceDate, remarks).read(parsed.lines());
        Optional<Post> post = new PostReader(header, aliases.corps(), remarks).read();
        Assignment assignment = new AssignmentReader(header, parsed.contact(), aliases, remarks).read();
        Optional<Vacancy> vacancy = header.printed(Field.VACANCY)
                .map(printed -> VacancyField.read(printed, header.span(Field.VACANCY), remarks));
        if (header.extras().size() > MOST_EXTRAS) {
            remarks.add(
                    NoticeCode.LABEL_MANY,
                    Span.ofFile(),
                    Integer.toString(header.extras().size()),
                    Integer.toString(MOST_EXTRAS));
        }
        if (reference.isEmpty() || days.isEmpty() || post.isEmpty()) {
            return Optional.empty();
        }
        Terms terms = new Terms(
                header.printed(Field.RESIDENCE)
                        .filter(printed -> !ResidenceLabel.isNone(printed))
                        .map(OfferReader::residence),
                vacancy,
                days.get().postedOn(),
                days.get().deadline());
        Body body = new Body(header.extras(), parsed.sections(), parsed.contact());
        return Optional.of(
                new Offer(reference.get(), post.get(), assignment, terms, body, edition(header), source.file())
                        .packed());
    }

    private static Optional<Reference> reference(Header header, Remarks remarks) {
        Optional<ReferenceForm> form = header.printed(Field.REFERENCE).flatMap(ReferenceForm::in);
        if (form.isEmpty()) {
            remarks.add(NoticeCode.REFERENCE_ABSENT, header.span(Field.REFERENCE));
            return Optional.empty();
        }
        Optional<LocalDate> date = form.get().date().flatMap(FrenchDate::date);
        if (date.isEmpty()) {
            boolean isWritten = form.get().date().isPresent();
            remarks.add(
                    isWritten ? NoticeCode.REFERENCE_DATE_IMPOSSIBLE : NoticeCode.REFERENCE_UNDATED,
                    header.span(Field.REFERENCE),
                    isWritten ? header.value(Field.REFERENCE) : form.get().printed());
        }
        return form.map(it -> new Reference(it.printed(), date));
    }

    private static Residence residence(String printed) {
        return new Residence(printed, Numerals.before("an", printed));
    }

    /** A deadline that was moved makes an extension of a notice that does not say what it is. */
    private static Edition edition(Header header) {
        boolean isMoved = header.has(Field.NEW_DEADLINE)
                || Deadlines.of(header.value(Field.DEADLINE)).isMoved();
        return header.edition() == Edition.ORIGINAL && isMoved ? Edition.EXTENSION : header.edition();
    }
}
