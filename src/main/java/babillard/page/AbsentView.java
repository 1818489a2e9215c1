package babillard.page;

import babillard.page.Chronicle.Held;
import babillard.page.Chronicle.Withdrawn;
import babillard.page.Frame.Head;
import babillard.site.SitePath;
import babillard.text.Slug;
import java.time.LocalDate;
import java.util.List;

/** What stands at the address of an offer that cannot be read: its notice is gone, or is being corrected. */
record AbsentView(Frame frame, String heading, String lead, String sentence, Day day, String note, List<Link> ways)
        implements View {
    static AbsentView of(PageInput input, Withdrawn offer) {
        return of(input, "withdrawn", offer.id(), offer.reference(), offer.since());
    }

    static AbsentView of(PageInput input, Held offer) {
        return of(input, "held", offer.id(), offer.reference(), offer.deadline());
    }

    private static AbsentView of(PageInput input, String key, Slug offer, String reference, LocalDate day) {
        String heading = input.say(key + ".heading");
        String lead = input.say(key + ".lead", reference);
        Link offers = new Link(input.say("nav.offers"), input.link(Pages.OFFERS));
        Head head = new Head(SitePath.offer(offer), heading, lead).under(offers).hidden(true);
        return new AbsentView(
                Frame.of(input, head),
                heading,
                lead,
                input.say(key + ".sentence"),
                input.day(day),
                input.say(key + ".note"),
                List.of(
                        new Link(input.say("listing.open"), input.link(Pages.OFFERS)),
                        new Link(input.say("listing.archives"), input.link(Pages.ARCHIVES))));
    }

    @Override
    public String template() {
        return "absent.ftlh";
    }
}
