package babillard.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import babillard.text.SafeHtml;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** What HTML may never do, whatever the text that it was made of. */
final class Harmless {
    private static final String ACTIVE = "script, style, iframe, object, embed, form, base, meta, link, svg, math";
    private static final String RUNNING = "[href^=javascript:], [href^=data:], [href^=vbscript:], [src^=data:]";

    private Harmless() {}

    static void assertHtml(SafeHtml html) {
        Parser parser = Parser.htmlParser().setTrackErrors(1);
        Element body = new Element("div");
        List<Node> nodes = parser.parseFragmentInput(html.html(), body, "");
        assertThat(parser.getErrors()).as(html.html()).isEmpty();
        body.insertChildren(0, nodes);
        assertThat(body.select(ACTIVE)).isEmpty();
        assertThat(body.select(RUNNING)).isEmpty();
        for (Element element : body.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWithIgnoringCase("on");
            }
        }
    }
}
