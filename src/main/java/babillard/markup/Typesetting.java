package babillard.markup;

import babillard.text.Typography;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Text;

/** Sets the spaces of a text that the people of the portal write; code stays as it is typed. */
final class Typesetting extends AbstractVisitor {
    @Override
    public void visit(Text text) {
        text.setLiteral(Typography.french(text.getLiteral()));
    }
}
