package babillard.feed;

import babillard.offer.Extra;
import babillard.offer.Offer;
import babillard.offer.Section;
import java.util.List;
import java.util.Optional;

/** The HTML of an item: the facts, then the opening paragraph or the whole text. */
final class ItemHtml {
    private static final int LOWEST_HEADING = 6;

    private final StringBuilder html = new StringBuilder();

    private ItemHtml() {}

    /** In short: the opening is a paragraph below the facts. */
    static String summary(List<Fact> facts, Optional<String> opening) {
        ItemHtml item = new ItemHtml();
        item.facts(facts, List.of());
        opening.ifPresent(item::paragraph);
        return CleanText.xml(item.html.toString());
    }

    static String whole(Offer offer) {
        ItemHtml item = new ItemHtml();
        item.facts(Fact.of(offer), offer.body().extras());
        offer.body().sections().forEach(item::section);
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
        html.append(text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
    }
}
