package babillard.page;

import babillard.page.Chronicle.Withdrawn;
import babillard.page.Frame.Head;
import babillard.site.SitePath;
import java.util.List;

/** What stands for a while at the address of an offer whose notice is gone. */
record WithdrawnView(Frame frame, String heading, String reference, Day since, List<Link> ways) implements View {
    static WithdrawnView of(PageInput input, Withdrawn offer) {
        String heading = input.say("withdrawn.heading");
        Head head = new Head(SitePath.offer(offer.id()), heading, input.say("withdrawn.description", offer.reference()))
                .hidden(true);
        return new WithdrawnView(
                Frame.of(input, head),
                heading,
                offer.reference(),
                Day.of(offer.since()),
                List.of(
                        new Link(input.say("listing.open"), input.link(Pages.OFFERS)),
                        new Link(input.say("listing.archives"), input.link(Pages.ARCHIVES))));
    }

    @Override
    public String template() {
        return "withdrawn.ftlh";
    }
}
