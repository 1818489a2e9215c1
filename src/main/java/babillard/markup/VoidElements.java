package babillard.markup;

import java.util.Set;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes breaks and rules as HTML knows them, without the slash of XML. */
final class VoidElements implements NodeRenderer {
    private final HtmlWriter html;

    VoidElements(HtmlNodeRendererContext context) {
        html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(HardLineBreak.class, ThematicBreak.class);
    }

    @Override
    public void render(Node node) {
        html.tag(node instanceof ThematicBreak ? "hr" : "br");
        html.line();
    }
}
