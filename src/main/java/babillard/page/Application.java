package babillard.page;

import babillard.offer.Contact;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Section.Role;
import babillard.page.Outline.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How to apply: what the notice says, whom to call or write to, and where to ask when an open offer says nothing. */
record Application(
        String heading, List<Part> sections, List<ContactLink> contacts, String missing, Optional<Link> help) {
    static Optional<Application> of(PageInput input, Offer offer, boolean open) {
        List<Part> parts = Outline.of(
                        offer.body().sections().stream()
                                .filter(section -> section.role() == Role.APPLICATION || section.role() == Role.CONTACT)
                                .toList(),
                        "postuler",
                        3)
                .parts();
        List<ContactLink> contacts = contacts(input, offer);
        boolean silent = parts.isEmpty() && contacts.isEmpty();
        if (silent && !open) {
            return Optional.empty();
        }
        return Optional.of(new Application(
                input.say(open ? "apply.heading" : "apply.heading.closed"),
                parts,
                contacts,
                silent ? input.say("apply.missing") : "",
                silent ? input.editorial("aide").map(page -> Link.to(input, page)) : Optional.empty()));
    }

    private static List<ContactLink> contacts(PageInput input, Offer offer) {
        String subject = input.say(
                "apply.subject", offer.reference().printed(), offer.post().title());
        Contact contact = offer.body().contact();
        List<ContactLink> links = new ArrayList<>();
        contact.mails().forEach(mail -> links.add(ContactLink.mail(mail, subject)));
        contact.telephones().forEach(number -> links.add(ContactLink.telephone(number)));
        if (links.isEmpty()) {
            offer.assignment()
                    .employer()
                    .flatMap(Employer::contact)
                    .ifPresent(words -> links.add(ContactLink.any(words, subject)));
        }
        return links;
    }
}
