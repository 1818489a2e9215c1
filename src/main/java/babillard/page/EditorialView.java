package babillard.page;

import babillard.page.Frame.Head;
import babillard.site.Editorial;
import babillard.text.SafeHtml;

/** A page written by the people of the portal. */
record EditorialView(Frame frame, String heading, SafeHtml body) implements View {
    static EditorialView of(PageInput input, Editorial page) {
        return new EditorialView(Frame.of(input, Head.of(page)), page.title(), page.body());
    }

    @Override
    public String template() {
        return "editorial.ftlh";
    }
}
