package babillard.feed;

import babillard.offer.Assignment;
import babillard.offer.Body;
import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Extra;
import babillard.offer.Offer;
import babillard.offer.Place;
import babillard.offer.Post;
import babillard.offer.Residence;
import babillard.offer.Section;
import babillard.offer.Terms;
import babillard.offer.Vacancy;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes an offer for programs, complete; an absent value is null, and members are only ever added. */
record ApiOffer(FeedInput input, Json json) {
    void object(FeedItem item) throws IOException {
        Offer offer = item.offer();
        json.startObject();
        json.text("id", offer.id());
        json.text("url", item.link());
        json.text("reference", offer.reference().printed());
        json.textOrNull("referenceDate", offer.reference().date().map(Object::toString));
        json.text("status", status(offer));
        json.text("edition", offer.edition().name().toLowerCase(Locale.ROOT));
        json.text("published", Noumea.printed(item.published()));
        json.text("modified", Noumea.printed(item.updated()));
        post(offer.post());
        assignment(offer.assignment());
        terms(offer.terms());
        body(offer.body());
        json.end();
    }

    private String status(Offer offer) {
        if (offer.isCancelled()) {
            return "cancelled";
        }
        return offer.isOpen(input.catalogue().day()) ? "open" : "closed";
    }

    private void post(Post post) throws IOException {
        json.text("title", post.title());
        json.number("posts", post.count());
        json.startArray("corps");
        for (Corps corps : post.corps()) {
            json.startObject();
            json.text("slug", corps.slug());
            json.text("name", corps.name());
            json.textOrNull("category", corps.category().map(Enum::name));
            json.end();
        }
        json.end();
        json.textOrNull("domain", post.domain());
        json.textOrNull("respnc", post.respnc());
    }

    private void assignment(Assignment assignment) throws IOException {
        employer(assignment.employer());
        json.textOrNull("direction", assignment.direction());
        json.textOrNull("service", assignment.service());
        json.textOrNull("workplace", assignment.workplace());
        json.startArray("places");
        for (Place place : assignment.places()) {
            json.startObject();
            json.text("slug", place.slug());
            json.text("name", place.name());
            json.textOrNull("province", place.province());
            json.end();
        }
        json.end();
    }

    private void employer(Optional<Employer> employer) throws IOException {
        if (employer.isEmpty()) {
            json.nothing("employer");
            return;
        }
        json.startObject("employer");
        json.text("slug", employer.get().slug());
        json.text("name", employer.get().name());
        json.end();
    }

    private void terms(Terms terms) throws IOException {
        json.textOrNull("residence", terms.residence().map(Residence::printed));
        json.numberOrNull(
                "residenceYears", terms.residence().map(Residence::years).orElse(OptionalInt.empty()));
        json.textOrNull("vacancy", terms.vacancy().map(Vacancy::printed));
        json.textOrNull("vacancyKind", terms.vacancy().map(Vacancy::kind));
        json.text("posted", terms.postedOn().toString());
        json.text("deadline", terms.deadline().day().toString());
        json.textOrNull("deadlineHour", terms.deadline().hour());
    }

    private void body(Body body) throws IOException {
        json.startArray("extras");
        for (Extra extra : body.extras()) {
            json.startObject();
            json.text("label", extra.label());
            json.text("value", extra.value());
            json.end();
        }
        json.end();
        json.startArray("sections");
        for (Section section : body.sections()) {
            json.startObject();
            json.text("heading", section.heading());
            json.text("role", section.role().name().toLowerCase(Locale.ROOT));
            json.text("html", section.html().html());
            json.end();
        }
        json.end();
        json.startObject("contact");
        json.texts("telephones", body.contact().telephones());
        json.texts("mails", body.contact().mails());
        json.end();
    }
}
