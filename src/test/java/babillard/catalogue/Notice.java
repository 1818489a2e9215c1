package babillard.catalogue;

import babillard.offer.Assignment;
import babillard.offer.Body;
import babillard.offer.Contact;
import babillard.offer.Corps;
import babillard.offer.Deadline;
import babillard.offer.Edition;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Post;
import babillard.offer.Reference;
import babillard.offer.Residence;
import babillard.offer.Section;
import babillard.offer.Terms;
import babillard.text.SafeHtml;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One edition of the offer 3134-25-0014/SR, by the few words in which editions differ. */
record Notice(String file, Edition edition, String title, String employer, String posted, String deadline) {
    static Notice of(String file) {
        return new Notice(file, Edition.ORIGINAL, "Comptable", "Province Nord", "2025-08-08", "2025-08-29");
    }

    Notice marked(Edition mark) {
        return new Notice(file, mark, title, employer, posted, deadline);
    }

    Notice titled(String other) {
        return new Notice(file, edition, other, employer, posted, deadline);
    }

    Notice by(String other) {
        return new Notice(file, edition, title, other, posted, deadline);
    }

    Notice on(String day) {
        return new Notice(file, edition, title, employer, day, deadline);
    }

    Notice until(String day) {
        return new Notice(file, edition, title, employer, posted, day);
    }

    Offer whole() {
        return offer(
                List.of(Corps.unknown("Rédacteur")),
                Optional.of(new Residence("5 ans", OptionalInt.of(5))),
                Optional.of("Koné"),
                List.of(section("", "Préambule"), section("Missions", "Tenir les comptes")));
    }

    /** A notice that announces a change and leaves out what stays. */
    Offer brief() {
        return offer(List.of(), Optional.empty(), Optional.empty(), List.of(section("", "La date est reportée")));
    }

    static Section section(String heading, String text) {
        return new Section(heading, 2, Section.Role.DESCRIPTION, new SafeHtml("<p>" + text + "</p>"), text);
    }

    private Offer offer(
            List<Corps> corps, Optional<Residence> residence, Optional<String> workplace, List<Section> sections) {
        LocalDate day = LocalDate.parse(posted);
        return new Offer(
                new Reference("3134-25-0014/SR", Optional.of(day)),
                new Post(title, corps, Optional.empty(), Optional.empty(), 1),
                new Assignment(
                        employer.isEmpty() ? Optional.empty() : Optional.of(Employer.unknown(employer)),
                        Optional.empty(),
                        Optional.empty(),
                        workplace,
                        List.of()),
                new Terms(residence, Optional.empty(), day, new Deadline(LocalDate.parse(deadline), Optional.empty())),
                new Body(List.of(), sections, Contact.NONE),
                edition,
                file);
    }
}
