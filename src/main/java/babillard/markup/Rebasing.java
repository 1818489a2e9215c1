package babillard.markup;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** Puts the addresses of the site itself, written from its root, under the path at which the site is served. */
final class Rebasing extends AbstractVisitor {
    private final String base;

    Rebasing(String base) {
        this.base = base;
    }

    @Override
    public void visit(Link link) {
        link.setDestination(rebased(link.getDestination()));
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        image.setDestination(rebased(image.getDestination()));
        visitChildren(image);
    }

    private String rebased(String destination) {
        return destination.startsWith("/") ? base + destination.substring(1) : destination;
    }
}
