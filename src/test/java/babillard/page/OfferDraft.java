package babillard.page;

import babillard.offer.Assignment;
import babillard.offer.Body;
import babillard.offer.Contact;
import babillard.offer.Corps;
import babillard.offer.Deadline;
import babillard.offer.Edition;
import babillard.offer.Employer;
import babillard.offer.Extra;
import babillard.offer.Offer;
import babillard.offer.Place;
import babillard.offer.Post;
import babillard.offer.Reference;
import babillard.offer.Residence;
import babillard.offer.Section;
import babillard.offer.Terms;
import babillard.offer.Vacancy;
import babillard.text.SafeHtml;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An offer in the making: everything that a test does not name has a plain value. */
final class OfferDraft {
    private final String reference;
    private String title = "Gestionnaire de paie";
    private Optional<Employer> employer = Optional.empty();
    private List<Corps> corps = List.of();
    private Optional<String> workplace = Optional.empty();
    private List<Place> places = List.of();
    private Optional<Residence> residence = Optional.empty();
    private Optional<Vacancy> vacancy = Optional.empty();
    private Optional<String> domain = Optional.empty();
    private Optional<String> direction = Optional.empty();
    private Optional<String> service = Optional.empty();
    private Optional<String> respnc = Optional.empty();
    private Optional<String> hour = Optional.empty();
    private Optional<LocalDate> referenceDate = Optional.empty();
    private LocalDate posted = LocalDate.of(2025, 8, 1);
    private LocalDate deadline = LocalDate.of(2025, 8, 29);
    private int count = 1;
    private Edition edition = Edition.ORIGINAL;
    private Contact contact = Contact.NONE;
    private final List<Extra> extras = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    OfferDraft(String reference) {
        this.reference = reference;
    }

    OfferDraft title(String title) {
        this.title = title;
        return this;
    }

    OfferDraft employer(Employer employer) {
        this.employer = Optional.of(employer);
        return this;
    }

    OfferDraft corps(Corps... corps) {
        this.corps = List.of(corps);
        return this;
    }

    OfferDraft at(String workplace, Place... places) {
        this.workplace = Optional.of(workplace);
        this.places = List.of(places);
        return this;
    }

    OfferDraft residence(int years) {
        this.residence = Optional.of(new Residence("au moins égale à " + years + " ans", OptionalInt.of(years)));
        return this;
    }

    OfferDraft vacancy(Vacancy vacancy) {
        this.vacancy = Optional.of(vacancy);
        return this;
    }

    OfferDraft domain(String domain) {
        this.domain = Optional.of(domain);
        return this;
    }

    OfferDraft within(String direction, String service) {
        this.direction = Optional.of(direction);
        this.service = Optional.of(service);
        return this;
    }

    OfferDraft respnc(String respnc) {
        this.respnc = Optional.of(respnc);
        return this;
    }

    OfferDraft hour(String hour) {
        this.hour = Optional.of(hour);
        return this;
    }

    OfferDraft dated(LocalDate date) {
        this.referenceDate = Optional.of(date);
        return this;
    }

    OfferDraft between(LocalDate posted, LocalDate deadline) {
        this.posted = posted;
        this.deadline = deadline;
        return this;
    }

    OfferDraft posts(int count) {
        this.count = count;
        return this;
    }

    OfferDraft edition(Edition edition) {
        this.edition = edition;
        return this;
    }

    OfferDraft contact(List<String> telephones, List<String> mails) {
        this.contact = new Contact(telephones, mails);
        return this;
    }

    OfferDraft extra(String label, String value) {
        extras.add(new Extra(label, value));
        return this;
    }

    OfferDraft section(String heading, int level, Section.Role role, String html) {
        sections.add(new Section(heading, level, role, new SafeHtml(html), html));
        return this;
    }

    Offer offer() {
        return new Offer(
                new Reference(reference, referenceDate),
                new Post(title, corps, domain, respnc, count),
                new Assignment(employer, direction, service, workplace, places),
                new Terms(residence, vacancy, posted, new Deadline(deadline, hour)),
                new Body(extras, sections, contact),
                edition,
                "content/offres/" + reference.replace('/', '-') + ".md");
    }
}
