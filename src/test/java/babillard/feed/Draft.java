package babillard.feed;

import babillard.offer.Assignment;
import babillard.offer.Body;
import babillard.offer.Contact;
import babillard.offer.Corps;
import babillard.offer.Deadline;
import babillard.offer.Edition;
import babillard.offer.Employer;
import babillard.offer.Extra;
import babillard.offer.Offer;
import babillard.offer.Place;
import babillard.offer.Post;
import babillard.offer.Reference;
import babillard.offer.Residence;
import babillard.offer.Section;
import babillard.offer.Section.Role;
import babillard.offer.Terms;
import babillard.offer.Vacancy;
import babillard.text.SafeHtml;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An offer for a test: say what matters, the rest is ordinary. */
public final class Draft {
    private final String reference;
    private String title = "Juriste";
    private String file = "a.md";
    private LocalDate posted = LocalDate.of(2025, 8, 8);
    private LocalDate deadline = LocalDate.of(2025, 8, 29);
    private Optional<String> hour = Optional.empty();
    private Optional<Employer> employer = Optional.of(Employer.unknown("Province Sud"));
    private List<Corps> corps = List.of(Corps.unknown("Attaché"));
    private List<Place> places = List.of(new Place("Nouméa", Optional.empty()));
    private Edition edition = Edition.ORIGINAL;
    private Optional<LocalDate> dated = Optional.empty();
    private final List<Section> sections = new ArrayList<>();

    private Draft(String reference) {
        this.reference = reference;
    }

    public static Draft of(String reference) {
        return new Draft(reference);
    }

    public Draft title(String value) {
        title = value;
        return this;
    }

    public Draft file(String value) {
        file = value;
        return this;
    }

    public Draft days(String from, String to) {
        posted = LocalDate.parse(from);
        deadline = LocalDate.parse(to);
        return this;
    }

    public Draft until(LocalDate day) {
        deadline = day;
        return this;
    }

    public Draft hour(String value) {
        hour = Optional.of(value);
        return this;
    }

    public Draft employer(String value) {
        employer = Optional.of(Employer.unknown(value));
        return this;
    }

    public Draft noEmployer() {
        employer = Optional.empty();
        return this;
    }

    public Draft corps(String... names) {
        corps = List.of(names).stream().map(Corps::unknown).toList();
        return this;
    }

    public Draft place(String value) {
        places = List.of(new Place(value, Optional.empty()));
        return this;
    }

    public Draft edition(Edition value, String date) {
        edition = value;
        dated = Optional.of(LocalDate.parse(date));
        return this;
    }

    public Draft section(String heading, String html, String text) {
        sections.add(new Section(heading, 2, Role.DESCRIPTION, new SafeHtml(html), text));
        return this;
    }

    public Offer offer() {
        return new Offer(
                new Reference(reference, Optional.of(dated.orElse(posted))),
                new Post(title, corps, Optional.of("droit public"), Optional.of("Juriste"), 1),
                new Assignment(
                        employer, Optional.of("Affaires juridiques"), Optional.empty(), Optional.of("Nouméa"), places),
                new Terms(
                        Optional.of(new Residence("au moins égale à 10 ans", OptionalInt.of(10))),
                        Optional.of(new Vacancy.Immediate("immédiatement")),
                        posted,
                        new Deadline(deadline, hour)),
                new Body(List.of(new Extra("Quotité", "temps plein")), sections, Contact.NONE),
                edition,
                file);
    }
}
