package babillard.page;

import babillard.page.Fact.Value;
import babillard.page.Frame.Head;
import babillard.page.Frame.Tab;
import babillard.page.IndexView.Entry;
import babillard.page.OfferView.Closing;
import babillard.page.Pager.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every component in every state, with words of the site for a content: for those who work on its looks. */
record StyleView(
        Frame frame,
        String heading,
        Day day,
        String offers,
        List<Tab> orders,
        List<Card> cards,
        List<Card> closed,
        List<Entry> entries,
        Pager pager,
        Feed feed,
        int width,
        Chart chart,
        Closing closing,
        List<Fact> facts,
        List<Link> contents,
        Application application,
        List<Near> near)
        implements View {
    static StyleView of(PageInput input) {
        LocalDate today = input.catalogue().day();
        String heading = input.say("style.heading");
        String offers = input.link(Pages.OFFERS);
        Head head = new Head(Pages.STYLE, heading, heading)
                .under(new Link(input.say("nav.offers"), offers))
                .hidden(true);
        return new StyleView(
                Frame.of(input, head.running(Script.DEADLINES)),
                heading,
                Day.of(input.words().dates(), today),
                offers,
                List.of(
                        new Tab(input.say("order.deadline"), offers, Optional.of("page")),
                        Tab.of(input.say("order.newest"), offers, false)),
                List.of(
                        card(input, "leaf.open", today.plusDays(3), today, true),
                        card(input, "leaf.open", today.plusDays(30), today.minusDays(40), true)),
                List.of(
                        card(input, "leaf.closed", today.minusDays(2), today.minusDays(40), false),
                        card(input, "leaf.cancelled", today.minusDays(3), today.minusDays(40), false)),
                List.of(entry(input, 12), entry(input, 0)),
                pager(offers),
                Feed.ofSite(input),
                Chart.WIDTH,
                Chart.of(
                        input,
                        "months",
                        false,
                        List.of(Map.entry(input.say("nav.offers"), 12), Map.entry(input.say("nav.corps"), 3))),
                new Closing(input.say("closed.since"), input.day(today), input.say("closed.sentence")),
                facts(input, offers),
                List.of(new Link(input.say("style.pager"), "#pager"), new Link(input.say("style.filter"), "#filter")),
                application(input),
                List.of(new Near(
                        offers,
                        input.say("explain.titre.term"),
                        Optional.of(input.say("fact.employer")),
                        input.day(today))));
    }

    private static List<Fact> facts(PageInput input, String href) {
        return List.of(
                Fact.of(
                        input.say("fact.corps"),
                        List.of(Value.link(input.say("nav.corps"), href), Value.of(input.say("nav.offers")))),
                Fact.of(
                        input.say("fact.posted"),
                        List.of(Value.day(input.day(input.catalogue().day())))));
    }

    private static Application application(PageInput input) {
        return new Application(
                input.say("apply.heading"),
                List.of(),
                List.of(
                        ContactLink.mail("recrutement@employeur.example", input.say("apply.heading")),
                        ContactLink.telephone("12 34 56"),
                        ContactLink.any(input.say("contact.text"), input.say("apply.heading"))),
                input.say("apply.missing"),
                Optional.empty());
    }

    private static Card card(PageInput input, String label, LocalDate deadline, LocalDate posted, boolean open) {
        return new Card(
                input.link(Pages.OFFERS),
                input.say("explain.titre.term"),
                open ? Optional.of(input.say("fact.employer")) : Optional.empty(),
                open ? Optional.empty() : Optional.of(input.say("card.closed")),
                List.of(input.say("explain.corps.term"), input.say("nav.places")),
                List.of(input.words().count("card.posts", 2)),
                deadline.toString(),
                posted.toString(),
                input.say(label),
                Day.of(input.words().dates(), deadline),
                open);
    }

    /** Pages as they are offered in the midst of many. */
    private static Pager pager(String href) {
        List<Step> steps = Stream.of(1, 0, 3, 4, 5, 0, 9)
                .map(number -> new Step(number, Optional.of(href).filter(link -> number > 0)))
                .toList();
        return new Pager(4, 9, Optional.of(href), Optional.of(href), steps);
    }

    private static Entry entry(PageInput input, int open) {
        return new Entry(
                input.say("nav.corps"),
                false,
                input.link(Pages.OFFERS),
                open,
                input.words().count("offers.count", open),
                Optional.empty());
    }

    @Override
    public String template() {
        return "style.ftlh";
    }
}
