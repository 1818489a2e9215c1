package babillard.page;

import babillard.offer.Assignment;
import babillard.offer.Corps;
import babillard.offer.Deadline;
import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Place;
import babillard.offer.Reference;
import babillard.offer.Residence;
import babillard.offer.Vacancy;
import babillard.page.Chronicle.Period;
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

    static List<Fact> of(PageInput input, Offer offer, Circumstances around) {
        Facts facts = new Facts(input);
        facts.addWho(offer);
        facts.addWhere(offer);
        facts.addWhen(offer, around);
        offer.body().extras().forEach(extra -> facts.facts.add(Fact.named(extra.label(), extra.value())));
        return List.copyOf(facts.facts);
    }

    private void addWho(Offer offer) {
        add("fact.deadline", List.of(deadline(offer.terms().deadline())));
        add("fact.corps", offer.post().corps().stream().map(this::corps).toList());
        addText("fact.domain", offer.post().domain());
        addText("fact.residence", offer.terms().residence().map(Residence::printed));
        if (offer.post().count() > 1) {
            add(
                    "fact.posts",
                    List.of(Value.of(input.words().grouped(offer.post().count()))));
        }
        addText("fact.vacancy", offer.terms().vacancy().map(Vacancy::printed));
    }

    private void addWhere(Offer offer) {
        add("fact.workplace", workplace(offer.assignment()));
        add(
                "fact.employer",
                offer.assignment().employer().map(this::employer).stream().toList());
        addText("fact.direction", offer.assignment().direction());
        addText("fact.service", offer.assignment().service());
        addText("fact.respnc", offer.post().respnc());
    }

    private void addWhen(Offer offer, Circumstances around) {
        add("fact.posted", List.of(Value.day(input.day(offer.terms().postedOn()))));
        around.changed().ifPresent(day -> add("fact.modified", List.of(Value.day(input.day(day)))));
        add("fact.public", around.periods().stream().map(this::period).toList());
        add("fact.reference", List.of(Value.of(reference(offer.reference()))));
    }

    private Value period(Period period) {
        Optional<Value> end = period.to().map(to -> Value.day(input.say("public.to"), input.day(to), Optional.empty()));
        return Value.day(input.say(end.isEmpty() ? "public.since" : "public.from"), input.day(period.from()), end);
    }

    private Value deadline(Deadline deadline) {
        return Value.day(
                "",
                input.day(deadline.day()),
                deadline.hour().map(hour -> input.say("deadline.hour", hour)).map(Value::of));
    }

    private String reference(Reference reference) {
        return reference
                .date()
                .map(date -> input.say(
                        "reference.dated",
                        reference.printed(),
                        input.words().dates().plain(date)))
                .orElse(reference.printed());
    }

    /** The workplace as printed leads to its place; when there are several, each is named after it. */
    private List<Value> workplace(Assignment assignment) {
        Optional<String> printed = assignment.workplace();
        if (assignment.places().size() == 1) {
            Place place = assignment.places().get(0);
            return List.of(Value.link(printed.orElse(place.name()), input.link(SitePath.place(place.slug()))));
        }
        List<Value> values = new ArrayList<>();
        printed.ifPresent(text -> text.lines().map(Value::of).forEach(values::add));
        assignment
                .places()
                .forEach(place -> values.add(Value.link(place.name(), input.link(SitePath.place(place.slug())))));
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
        text.ifPresent(printed -> add(key, printed.lines().map(Value::of).toList()));
    }

    private void add(String key, List<Value> values) {
        if (!values.isEmpty()) {
            facts.add(Fact.of(input.say(key), values));
        }
    }
}
