package babillard.notice;

import babillard.markup.Redaction;
import babillard.offer.Assignment;
import babillard.offer.Body;
import babillard.offer.Contact;
import babillard.offer.Employer;
import babillard.offer.Extra;
import babillard.offer.Offer;
import babillard.offer.Section;
import babillard.offer.Section.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An offer without whom to ask and how to apply, for the time when it is closed: those sections are gone, and so is every
 * address of mail and every telephone number elsewhere.
 */
public final class Discretion {
    private static final Set<Role> UNTOLD = Set.of(Role.CONTACT, Role.APPLICATION);
    private static final Redaction REDACTION = new Redaction(ContactFinder::stretches);

    private Discretion() {}

    public static Offer of(Offer offer) {
        Body body = offer.body();
        return new Offer(
                        offer.reference(),
                        offer.post(),
                        withoutContact(offer.assignment()),
                        offer.terms(),
                        new Body(extras(body.extras()), sections(body.sections()), Contact.NONE),
                        offer.edition(),
                        offer.file())
                .packed();
    }

    private static Assignment withoutContact(Assignment assignment) {
        return new Assignment(
                assignment
                        .employer()
                        .map(employer -> new Employer(
                                employer.name(),
                                employer.shortName(),
                                employer.kind(),
                                employer.website(),
                                Optional.empty())),
                assignment.direction(),
                assignment.service(),
                assignment.workplace(),
                assignment.places());
    }

    private static List<Extra> extras(List<Extra> extras) {
        return extras.stream()
                .map(extra -> new Extra(extra.label(), REDACTION.of(extra.value())))
                .toList();
    }

    private static List<Section> sections(List<Section> sections) {
        return sections.stream()
                .filter(section -> !UNTOLD.contains(section.role()))
                .map(Discretion::redacted)
                .filter(Discretion::isDiscreet)
                .toList();
    }

    private static Section redacted(Section section) {
        return new Section(
                REDACTION.of(section.heading()),
                section.level(),
                section.role(),
                REDACTION.of(section.html()),
                REDACTION.of(section.text()));
    }

    /** A number may be torn by a mark of emphasis; a section that still tells one is left out. */
    private static boolean isDiscreet(Section section) {
        return ContactFinder.stretches(Redaction.words(section.html())).isEmpty();
    }
}
