package babillard.feed;

import babillard.feed.Channel.Extent;
import babillard.offer.Assignment;
import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Place;
import babillard.offer.Residence;
import babillard.offer.Vacancy;
import babillard.site.SitePath;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes an offer as an item of a JSON Feed, with its fields in the extension {@code _offer}. */
record JsonItem(FeedInput input, JsonGenerator json) {
    static byte[] of(FeedInput input, FeedItem item, Extent extent) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(4_000);
        try (JsonGenerator json = JsonFeedPage.FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            new JsonItem(input, json).write(item, extent);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void write(FeedItem item, Extent extent) throws IOException {
        Offer offer = item.offer();
        json.writeStartObject();
        text("id", item.id());
        text("url", item.link());
        text("title", item.title());
        text("content_html", ItemHtml.of(offer, extent));
        Optional<String> opening = Opening.of(offer.body());
        if (opening.isPresent()) {
            text("summary", opening.get());
        }
        text("date_published", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(item.published()));
        text("date_modified", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(item.updated()));
        author(item);
        texts("tags", tags(offer));
        text("language", Words.LANGUAGE);
        extension(offer);
        json.writeEndObject();
    }

    private void author(FeedItem item) throws IOException {
        json.writeArrayFieldStart("authors");
        json.writeStartObject();
        text("name", item.author());
        Optional<Employer> employer = item.offer().assignment().employer();
        if (employer.isPresent()) {
            text("url", address(SitePath.employer(employer.get().slug())));
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private void extension(Offer offer) throws IOException {
        Assignment assignment = offer.assignment();
        json.writeObjectFieldStart("_offer");
        text("about", address(SitePath.page("flux")));
        text("reference", offer.reference().printed());
        textOrNull("employer", assignment.employer().map(Employer::name));
        texts("corps", offer.post().corps().stream().map(Corps::name).toList());
        textOrNull("domain", offer.post().domain());
        textOrNull("direction", assignment.direction());
        textOrNull("service", assignment.service());
        textOrNull("place", assignment.workplace());
        textOrNull("residence", offer.terms().residence().map(Residence::printed));
        textOrNull("vacancy", offer.terms().vacancy().map(Vacancy::printed));
        text("posted", offer.terms().postedOn().toString());
        text("deadline", offer.terms().deadline().day().toString());
        text("status", "open");
        json.writeEndObject();
    }

    private static List<String> tags(Offer offer) {
        return Stream.concat(
                        offer.post().corps().stream().map(Corps::name),
                        offer.assignment().places().stream().map(Place::name))
                .distinct()
                .toList();
    }

    private void text(String name, String value) throws IOException {
        json.writeStringField(name, CleanText.unicode(value));
    }

    private void textOrNull(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    private void texts(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(CleanText.unicode(value));
        }
        json.writeEndArray();
    }

    private String address(SitePath page) {
        return input.absolute(page);
    }
}
