package babillard.page;

import babillard.page.Frame.Head;
import java.util.List;

/** What a host answers when there is no such page. */
record MissingView(Frame frame, String text, List<Link> ways) implements View {
    static MissingView of(PageInput input) {
        Head head =
                new Head(Pages.MISSING, input.say("missing.heading"), input.say("missing.description")).hidden(true);
        return new MissingView(
                Frame.of(input, head),
                input.catalogue()
                        .months()
                        .map(months -> input.words().count("missing.months", months))
                        .orElseGet(() -> input.say("missing.text")),
                List.of(
                        new Link(input.say("listing.open"), input.link(Pages.OFFERS)),
                        new Link(input.say("nav.archives"), input.link(Pages.ARCHIVES)),
                        new Link(input.say("nav.home"), input.link(Pages.HOME))));
    }

    @Override
    public String template() {
        return "missing.ftlh";
    }
}
