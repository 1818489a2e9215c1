package babillard.markup;

import babillard.text.Unwanted;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Takes out of a parsed text what may not be shown, and gives its headings a clean outline. */
final class Tidying extends AbstractVisitor {
    private static final int LOWEST = 6;
    private static final Set<String> ORNAMENTS = Set.of("sup", "sub", "b", "i", "u", "em", "strong", "span");

    private final Author author;
    private final int topLevel;
    private final Deque<Integer> open = new ArrayDeque<>();

    Tidying(Author author, int topLevel) {
        this.author = author;
        this.topLevel = topLevel;
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        if (PlainText.of(heading).isBlank()) {
            heading.unlink();
            return;
        }
        while (!open.isEmpty() && open.peek() >= heading.getLevel()) {
            open.pop();
        }
        open.push(heading.getLevel());
        heading.setLevel(Math.min(LOWEST, topLevel + open.size() - 1));
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        if (!author.mayLinkTo(link.getDestination())) {
            replaceByChildren(link);
        } else if (PlainText.of(link).isBlank()) {
            link.appendChild(new Text(Unwanted.removedFrom(link.getDestination())));
        }
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        if (!author.mayShow(image.getDestination())) {
            replaceByChildren(image);
        }
    }

    @Override
    public void visit(Text text) {
        text.setLiteral(Unwanted.removedFrom(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        code.setLiteral(Unwanted.removedFrom(code.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code.setLiteral(Unwanted.removedFrom(code.getLiteral()));
    }

    /** Extraction leaves a few tags that only dress the text; any other tag is text, and will be shown as such. */
    @Override
    public void visit(HtmlInline tag) {
        String name = nameOf(tag.getLiteral());
        if (name.equals("br")) {
            tag.insertBefore(new HardLineBreak());
        }
        if (name.equals("br") || ORNAMENTS.contains(name)) {
            tag.unlink();
        } else {
            tag.setLiteral(Unwanted.removedFrom(tag.getLiteral()));
        }
    }

    private static String nameOf(String tag) {
        int start = tag.startsWith("</") ? 2 : 1;
        int end = start;
        while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
            end++;
        }
        return tag.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static void replaceByChildren(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
            node.insertBefore(child);
        }
        node.unlink();
    }
}
