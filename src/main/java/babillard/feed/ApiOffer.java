package babillard.feed;

import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Place;
import babillard.offer.Post;
import babillard.offer.Residence;
import babillard.offer.Terms;
import babillard.offer.Vacancy;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Writes an offer for programs, complete; an absent value is null, and members are only ever added. */
record ApiOffer(FeedInput input, Json json) {
    void object(FeedItem item) {
        json.object(() -> members(item, item.offer()));
    }

    private void members(FeedItem item, Offer offer) {
        json.text("id", offer.id());
        json.text("url", item.link());
        json.text("reference", offer.reference().printed());
        json.textOrNull("referenceDate", offer.reference().date().map(Object::toString));
        json.text("status", status(offer));
        json.text("edition", offer.edition().name().toLowerCase(Locale.ROOT));
        json.text("published", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(item.published()));
        json.text("modified", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(item.updated()));
        post(offer.post());
        assignment(offer);
        terms(offer.terms());
        body(offer);
    }

    private String status(Offer offer) {
        if (offer.isCancelled()) {
            return "cancelled";
        }
        return offer.isOpen(input.catalogue().day()) ? "open" : "closed";
    }

    private void post(Post post) {
        json.text("title", post.title());
        json.number("posts", post.count());
        json.array("corps", () -> post.corps().forEach(this::corps));
        json.textOrNull("domain", post.domain());
        json.textOrNull("respnc", post.respnc());
    }

    private void corps(Corps corps) {
        json.object(() -> {
            json.text("slug", corps.slug());
            json.text("name", corps.name());
            json.textOrNull("category", corps.category().map(Enum::name));
        });
    }

    private void assignment(Offer offer) {
        Optional<Employer> employer = offer.assignment().employer();
        json.objectOrNull("employer", employer, known -> {
            json.text("slug", known.slug());
            json.text("name", known.name());
        });
        json.textOrNull("direction", offer.assignment().direction());
        json.textOrNull("service", offer.assignment().service());
        json.textOrNull("workplace", offer.assignment().workplace());
        json.array("places", () -> offer.assignment().places().forEach(this::place));
    }

    private void place(Place place) {
        json.object(() -> {
            json.text("slug", place.slug());
            json.text("name", place.name());
            json.textOrNull("province", place.province());
        });
    }

    private void terms(Terms terms) {
        json.textOrNull("residence", terms.residence().map(Residence::printed));
        json.numberOrNull(
                "residenceYears",
                terms.residence().stream()
                        .flatMapToInt(condition -> condition.years().stream())
                        .findFirst());
        json.textOrNull("vacancy", terms.vacancy().map(Vacancy::printed));
        json.textOrNull("vacancyKind", terms.vacancy().map(Vacancy::kind));
        json.text("posted", terms.postedOn().toString());
        json.text("deadline", terms.deadline().day().toString());
        json.textOrNull("deadlineHour", terms.deadline().hour());
    }

    private void body(Offer offer) {
        json.array(
                "extras",
                () -> offer.body()
                        .extras()
                        .forEach(extra -> json.object(() -> {
                            json.text("label", extra.label());
                            json.text("value", extra.value());
                        })));
        json.array(
                "sections",
                () -> offer.body()
                        .sections()
                        .forEach(section -> json.object(() -> {
                            json.text("heading", section.heading());
                            json.text("role", section.role().name().toLowerCase(Locale.ROOT));
                            json.text("html", section.html().html());
                        })));
        json.object("contact", () -> {
            json.texts("telephones", offer.body().contact().telephones());
            json.texts("mails", offer.body().contact().mails());
        });
    }
}
