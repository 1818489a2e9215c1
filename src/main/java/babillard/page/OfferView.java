package babillard.page;

import babillard.offer.Employer;
import babillard.offer.Offer;
import babillard.offer.Section;
import babillard.offer.Section.Role;
import babillard.page.Frame.Head;
import babillard.page.Outline.Part;
import babillard.site.SitePath;
import babillard.text.SafeHtml;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An offer on its own page. */
record OfferView(
        Frame frame,
        String title,
        Optional<Link> employer,
        Card card,
        Day deadline,
        Optional<String> hour,
        Optional<Closing> closing,
        Optional<Closing> later,
        Optional<String> edition,
        List<Fact> facts,
        List<Link> contents,
        List<Part> sections,
        Optional<Application> application,
        List<SafeHtml> footnotes,
        Optional<String> original,
        Keep keep,
        List<Near> near,
        List<Link> listings,
        List<Feed> feeds)
        implements View {
    private static final int LONG = 4;

    /** Since when an offer is no longer open, and why; a script says it once the last day is over. */
    record Closing(String label, Day since, String sentence) {
        static Closing of(PageInput input, Offer offer) {
            String kind = offer.isCancelled() ? "cancelled" : "closed";
            LocalDate since =
                    offer.isCancelled() ? offer.lastDay() : offer.lastDay().plusDays(1);
            return new Closing(input.say(kind + ".since"), input.day(since), input.say(kind + ".sentence"));
        }
    }

    static OfferView of(PageInput input, Offer offer, Circumstances around) {
        boolean open = around.open();
        Optional<Closing> closing = Optional.of(Closing.of(input, offer));
        Outline outline = Outline.of(sections(offer, Role.DESCRIPTION), "avis", 2);
        List<Link> contents = outline.contents(2);
        List<Feed> feeds = open ? Feed.of(input, offer) : List.of();
        Card card = around.card();
        return new OfferView(
                Frame.of(input, head(input, offer, card)),
                offer.post().title(),
                offer.assignment().employer().map(employer -> link(input, employer)),
                card,
                input.day(offer.terms().deadline().day()),
                offer.terms().deadline().hour().map(hour -> input.say("deadline.hour", hour)),
                closing.filter(told -> !open),
                closing.filter(told -> open),
                edition(input, offer),
                Facts.of(input, offer, around),
                contents.size() < LONG ? List.of() : contents,
                outline.parts(),
                Application.of(input, offer, open),
                sections(offer, Role.FOOTNOTES).stream().map(Section::html).toList(),
                around.hasOriginal() ? Optional.of(input.link(SitePath.original(offer.id(), "pdf"))) : Optional.empty(),
                Keep.offer(input, offer),
                around.near(),
                listings(input, offer),
                feeds);
    }

    private static Head head(PageInput input, Offer offer, Card card) {
        boolean open = card.open();
        String day = input.day(offer.terms().deadline().day()).full();
        String summary = card.summary();
        String employer = card.employer().orElse("");
        String description = input.say(
                open ? "offer.description" : "offer.description.closed",
                List.of(offer.post().title(), employer, summary).stream()
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")),
                day);
        Head head = new Head(SitePath.offer(offer.id()), offer.post().title(), description)
                .under(parent(input, open))
                .with(open ? List.of(Feed.ofSite(input)) : List.of())
                .hidden(!open);
        return open
                ? head.telling(input.data().of(offer))
                        .running(Script.DEADLINES, Script.OFFER, Script.TOOLS, Script.KEEP)
                : head.running(Script.TOOLS, Script.KEEP);
    }

    private static Link parent(PageInput input, boolean open) {
        return open
                ? new Link(input.say("nav.offers"), input.link(Pages.OFFERS))
                : new Link(input.say("nav.archives"), input.link(Pages.ARCHIVES));
    }

    private static Link link(PageInput input, Employer employer) {
        return new Link(employer.name(), input.link(SitePath.employer(employer.slug())));
    }

    private static Optional<String> edition(PageInput input, Offer offer) {
        return switch (offer.edition()) {
            case CORRECTION -> Optional.of(input.say("edition.correction"));
            case REPLACEMENT -> Optional.of(input.say("edition.replacement"));
            case EXTENSION -> Optional.of(input.say("edition.extension"));
            case ORIGINAL, CANCELLATION -> Optional.empty();
        };
    }

    private static List<Link> listings(PageInput input, Offer offer) {
        List<Link> links = new ArrayList<>();
        offer.assignment().employer().ifPresent(employer -> links.add(link(input, employer)));
        offer.post()
                .corps()
                .forEach(corps -> links.add(new Link(corps.name(), input.link(SitePath.corps(corps.slug())))));
        offer.assignment()
                .places()
                .forEach(place -> links.add(new Link(place.name(), input.link(SitePath.place(place.slug())))));
        return links;
    }

    private static List<Section> sections(Offer offer, Role role) {
        return offer.body().sections().stream()
                .filter(section -> section.role() == role)
                .toList();
    }

    @Override
    public String template() {
        return "offer.ftlh";
    }
}
