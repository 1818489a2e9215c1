package babillard.feed;

import babillard.offer.Body;
import babillard.offer.Offer;
import babillard.offer.Section;
import java.util.List;
import java.util.Optional;

/** The HTML of an item: the facts, then the opening paragraph or the whole text; every format can hold it as it is. */
record ItemHtml(String clean) {
    private static final int LOWEST_HEADING = 6;
    private static final String COLON = Words.say("colon");

    static ItemHtml summary(List<Fact> facts, Optional<String> opening) {
        StringBuilder html = new StringBuilder();
        html.append("<ul>");
        facts.forEach(fact -> fact(html, fact.label(), fact.value()));
        html.append("</ul>");
        opening.ifPresent(text -> html.append("<p>").append(escaped(text)).append("</p>"));
        return of(html);
    }

    static ItemHtml whole(Offer offer) {
        StringBuilder html = new StringBuilder();
        html.append("<ul>");
        Fact.of(offer).forEach(fact -> fact(html, fact.label(), fact.value()));
        Body body = offer.body();
        body.extras().forEach(extra -> fact(html, extra.label(), extra.value()));
        html.append("</ul>");
        body.sections().forEach(section -> section(html, section));
        return of(html);
    }

    private static ItemHtml of(StringBuilder html) {
        return new ItemHtml(CleanText.xml(html.toString()));
    }

    private static void fact(StringBuilder html, String label, String value) {
        html.append("<li><strong>").append(escaped(label + COLON)).append("</strong> ");
        html.append(escaped(value)).append("</li>");
    }

    private static void section(StringBuilder html, Section section) {
        if (!section.heading().isEmpty()) {
            int level = Math.max(2, Math.min(section.level(), LOWEST_HEADING));
            html.append("<h").append(level).append('>');
            html.append(escaped(section.heading()));
            html.append("</h").append(level).append('>');
        }
        html.append(section.html());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
