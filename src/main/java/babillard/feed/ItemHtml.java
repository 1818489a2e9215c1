package babillard.feed;

import babillard.feed.Channel.Extent;
import babillard.offer.Extra;
import babillard.offer.Offer;
import babillard.offer.Section;
import java.util.List;

/** The HTML of an item: the facts, then the opening paragraph or the whole text. */
final class ItemHtml {
    private static final int LOWEST_HEADING = 6;

    private final StringBuilder html = new StringBuilder();

    private ItemHtml() {}

    static String of(Offer offer, Extent extent) {
        ItemHtml item = new ItemHtml();
        item.facts(Fact.of(offer), extent == Extent.WHOLE ? offer.body().extras() : List.of());
        if (extent == Extent.WHOLE) {
            offer.body().sections().forEach(item::section);
        } else {
            Opening.of(offer.body()).ifPresent(item::paragraph);
        }
        return CleanText.xml(item.html.toString());
    }

    private void facts(List<Fact> facts, List<Extra> extras) {
        html.append("<ul>");
        facts.forEach(fact -> fact(fact.label(), fact.value()));
        extras.forEach(extra -> fact(extra.label(), extra.value()));
        html.append("</ul>");
    }

    private void fact(String label, String value) {
        html.append("<li><strong>");
        escape(label + Words.say("colon"));
        html.append("</strong> ");
        escape(value);
        html.append("</li>");
    }

    private void section(Section section) {
        if (!section.heading().isEmpty()) {
            int level = Math.max(2, Math.min(section.level(), LOWEST_HEADING));
            html.append("<h").append(level).append('>');
            escape(section.heading());
            html.append("</h").append(level).append('>');
        }
        html.append(section.html());
    }

    private void paragraph(String text) {
        html.append("<p>");
        escape(text);
        html.append("</p>");
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
    }
}
