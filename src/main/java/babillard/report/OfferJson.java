package babillard.report;

import babillard.offer.Assignment;
import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Place;
import babillard.offer.Residence;
import babillard.offer.Terms;
import babillard.offer.Vacancy;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What was understood of a notice: canonical names, ISO dates, and beside the typed values the printed ones. */
final class OfferJson {
    private final JsonGenerator json;

    private OfferJson(JsonGenerator json) {
        this.json = json;
    }

    /** In the order of the contract. */
    static void write(JsonGenerator json, Offer offer) throws IOException {
        OfferJson writer = new OfferJson(json);
        json.writeObjectFieldStart("offer");
        writer.text("title", Optional.of(offer.post().title()));
        writer.text("reference", Optional.of(offer.reference().printed()));
        writer.text("referenceDate", offer.reference().date().map(LocalDate::toString));
        writer.text("employer", offer.assignment().employer().map(Employer::name));
        writer.texts("corps", offer.post().corps().stream().map(Corps::name).toList());
        writer.text("domain", offer.post().domain());
        writer.assignment(offer.assignment());
        writer.terms(offer.terms());
        writer.text("respnc", offer.post().respnc());
        writer.texts("sections", offer.body().headings());
        json.writeEndObject();
    }

    private void assignment(Assignment assignment) throws IOException {
        text("direction", assignment.direction());
        text("service", assignment.service());
        text("workplace", assignment.workplace());
        texts("places", assignment.places().stream().map(Place::name).toList());
    }

    private void terms(Terms terms) throws IOException {
        text("residence", terms.residence().map(Residence::printed));
        years(terms.residence().map(Residence::years).orElse(OptionalInt.empty()));
        text("vacancy", terms.vacancy().map(Vacancy::printed));
        text("vacancyKind", terms.vacancy().map(Vacancy::kind));
        text("postedOn", Optional.of(terms.postedOn().toString()));
        text("deadline", Optional.of(terms.deadline().day().toString()));
    }

    private void years(OptionalInt years) throws IOException {
        if (years.isPresent()) {
            json.writeNumberField("residenceYears", years.getAsInt());
        } else {
            json.writeNullField("residenceYears");
        }
    }

    private void text(String key, Optional<String> value) throws IOException {
        json.writeFieldName(key);
        if (value.isPresent()) {
            json.writeString(value.get().replace('\n', ' '));
        } else {
            json.writeNull();
        }
    }

    private void texts(String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
