package babillard.page;

import babillard.offer.Corps;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Place;
import babillard.offer.Reference;
import babillard.offer.Residence;
import babillard.offer.Vacancy;
import babillard.page.Fact.Value;
import babillard.site.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All the fields of an offer, in the order in which a candidate asks for them. */
final class Facts {
    private final PageInput input;
    private final List<Fact> facts = new ArrayList<>();

    private Facts(PageInput input) {
        this.input = input;
    }

    static List<Fact> of(PageInput input, Offer offer) {
        Facts facts = new Facts(input);
        facts.addWho(offer);
        facts.addWhere(offer);
        facts.addWhen(offer);
        offer.body()
                .extras()
                .forEach(extra -> facts.facts.add(new Fact(extra.label(), List.of(Value.of(extra.value())))));
        return List.copyOf(facts.facts);
    }

    private void addWho(Offer offer) {
        add("fact.deadline", deadline(offer));
        add("fact.corps", offer.post().corps().stream().map(this::corps).toList());
        addText("fact.domain", offer.post().domain());
        addText("fact.residence", offer.terms().residence().map(Residence::printed));
        if (offer.post().count() > 1) {
            add("fact.posts", List.of(Value.of(Words.grouped(offer.post().count()))));
        }
        addText("fact.vacancy", offer.terms().vacancy().map(Vacancy::printed));
    }

    private void addWhere(Offer offer) {
        add("fact.workplace", workplace(offer));
        add(
                "fact.employer",
                offer.assignment().employer().map(this::employer).stream().toList());
        addText("fact.direction", offer.assignment().direction());
        addText("fact.service", offer.assignment().service());
        addText("fact.respnc", offer.post().respnc());
    }

    private void addWhen(Offer offer) {
        add("fact.posted", List.of(Value.day(Day.of(offer.terms().postedOn()))));
        add("fact.reference", List.of(Value.of(reference(offer.reference()))));
    }

    private List<Value> deadline(Offer offer) {
        List<Value> values = new ArrayList<>();
        values.add(Value.day(Day.of(offer.terms().deadline().day())));
        offer.terms().deadline().hour().ifPresent(hour -> values.add(Value.of(input.say("deadline.hour", hour))));
        return values;
    }

    private String reference(Reference reference) {
        return reference
                .date()
                .map(date -> input.say("reference.dated", reference.printed(), FrenchDates.plain(date)))
                .orElse(reference.printed());
    }

    private List<Value> workplace(Offer offer) {
        List<Value> values = new ArrayList<>();
        List<Place> places = offer.assignment().places();
        Optional<String> printed = offer.assignment().workplace();
        printed.filter(text -> places.size() != 1 || !text.equals(places.get(0).name()))
                .ifPresent(text -> text.lines().map(Value::of).forEach(values::add));
        places.forEach(place -> values.add(Value.link(place.name(), input.link(SitePath.place(place.slug())))));
        return values;
    }

    private Value corps(Corps corps) {
        String label = corps.category()
                .map(category -> input.say("corps.category", corps.name(), category.name()))
                .orElse(corps.name());
        return Value.link(label, input.link(SitePath.corps(corps.slug())));
    }

    private Value employer(Employer employer) {
        return Value.link(employer.name(), input.link(SitePath.employer(employer.slug())));
    }

    private void addText(String key, Optional<String> text) {
        add(key, text.stream().flatMap(String::lines).map(Value::of).toList());
    }

    private void add(String key, List<Value> values) {
        if (!values.isEmpty()) {
            facts.add(new Fact(input.say(key), values));
        }
    }
}
