package babillard.feed;

import babillard.offer.Assignment;
import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Place;
import babillard.offer.Residence;
import babillard.offer.Vacancy;
import babillard.site.SitePath;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes an offer as an item of a JSON Feed, with its fields in the extension {@code _offer}. */
record JsonItem(FeedInput input, Json json) {
    void object(FeedItem item, ItemHtml html, Optional<String> opening) throws IOException {
        Offer offer = item.offer();
        json.startObject();
        json.text("id", item.id());
        json.text("url", item.link());
        json.text("title", item.title());
        json.text("content_html", html);
        if (opening.isPresent()) {
            json.text("summary", opening.get());
        }
        json.text("date_published", Noumea.printed(item.published()));
        json.text("date_modified", Noumea.printed(item.updated()));
        author(item);
        json.texts("tags", tags(offer));
        json.text("language", Words.LANGUAGE);
        extension(offer);
        json.end();
    }

    private void author(FeedItem item) throws IOException {
        json.startArray("authors");
        json.startObject();
        json.text("name", item.author());
        Optional<Employer> employer = item.offer().assignment().employer();
        if (employer.isPresent()) {
            json.text("url", input.absolute(SitePath.employer(employer.get().slug())));
        }
        json.end();
        json.end();
    }

    private void extension(Offer offer) throws IOException {
        Assignment assignment = offer.assignment();
        json.startObject("_offer");
        json.text("about", input.absolute(SitePath.page("flux")));
        json.text("reference", offer.reference().printed());
        json.textOrNull("employer", assignment.employer().map(Employer::name));
        json.texts("corps", offer.post().corps().stream().map(Corps::name).toList());
        json.textOrNull("domain", offer.post().domain());
        json.textOrNull("direction", assignment.direction());
        json.textOrNull("service", assignment.service());
        json.textOrNull("place", assignment.workplace());
        json.textOrNull("residence", offer.terms().residence().map(Residence::printed));
        json.textOrNull("vacancy", offer.terms().vacancy().map(Vacancy::printed));
        json.text("posted", offer.terms().postedOn().toString());
        json.text("deadline", offer.terms().deadline().day().toString());
        json.text("status", "open");
        json.end();
    }

    private static List<String> tags(Offer offer) {
        return Stream.concat(
                        offer.post().corps().stream().map(Corps::name),
                        offer.assignment().places().stream().map(Place::name))
                .distinct()
                .toList();
    }
}
