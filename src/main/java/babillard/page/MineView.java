package babillard.page;

import babillard.page.Frame.Head;

/** The page of what a reader keeps on the own device; a script fills it in. */
record MineView(Frame frame, String heading, String lead, Sources sources, String offers) implements View {
    static MineView of(PageInput input) {
        String heading = input.say("mine.heading");
        String lead = input.say("mine.lead");
        Head head = new Head(Pages.MINE, heading, lead).hidden(true).running(Script.MINE);
        return new MineView(Frame.of(input, head), heading, lead, Sources.of(input), input.link(Pages.OFFERS));
    }

    @Override
    public String template() {
        return "mine.ftlh";
    }
}
