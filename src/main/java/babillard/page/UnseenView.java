package babillard.page;

import babillard.page.Frame.Head;
import java.util.List;

/** What stands for a page that was never seen while there is no network. */
record UnseenView(Frame frame, List<Link> ways) implements View {
    static UnseenView of(PageInput input) {
        Head head = new Head(Pages.UNSEEN, input.say("unseen.heading"), input.say("unseen.description"))
                .hidden(true)
                .running(Script.SEEN);
        return new UnseenView(
                Frame.of(input, head),
                List.of(
                        new Link(input.say("listing.open"), input.link(Pages.OFFERS)),
                        new Link(input.say("nav.mine"), input.link(Pages.MINE)),
                        new Link(input.say("nav.home"), input.link(Pages.HOME))));
    }

    @Override
    public String template() {
        return "unseen.ftlh";
    }
}
