package babillard.markup;

import babillard.text.SafeHtml;
import babillard.text.Unwanted;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown made into HTML and into plain text, both safe whatever it says. */
public final class Markdown {
    private static final int LONGEST = 4_000_000;
    private static final int DEEPEST = 50;

    /** At each mark the parser may look back over all open ones, so that their number counts squared. */
    private static final int MOST_MARKS = 5_000;

    private static final int PAGE_TOP = 2;
    private static final List<Extension> TABLES =
            List.of(TablesExtension.builder().maxCells(10_000).build());

    /**
     * Neither indented code nor blocks of HTML: what looks like one in extracted text is a paragraph. The first that
     * fits wins, so that {@code * * *} is a rule and not a list; hence the order is kept.
     */
    private static final Set<Class<? extends Block>> BLOCKS = new LinkedHashSet<>(
            List.of(BlockQuote.class, Heading.class, FencedCodeBlock.class, ThematicBreak.class, ListBlock.class));

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(BLOCKS)
            .extensions(TABLES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private static final HtmlRenderer NOTICE = renderer(Attributes::plain);
    private static final HtmlRenderer PAGE = renderer(Attributes::named);

    private Markdown() {}

    /**
     * A part of a notice as HTML, its highest heading at {@code topLevel}. A text that is made to exhaust its reader is
     * shown as it was written.
     */
    public static SafeHtml html(String markdown, int topLevel) {
        return render(NOTICE, parse(markdown, Author.PUBLISHER, topLevel), markdown);
    }

    /**
     * An editorial page as HTML, with an id for each heading, and with links and pictures of the site itself; what it
     * links to as {@code /offres/} is found under {@code base}, the path of the site on its host.
     */
    public static SafeHtml page(String markdown, String base) {
        Node document = parse(markdown, Author.EDITOR, PAGE_TOP);
        document.accept(new Rebasing(base));
        document.accept(new Typesetting());
        return render(PAGE, document, markdown);
    }

    /** The words alone, with a line for each paragraph, item, heading and table row. */
    public static String text(String markdown) {
        return PlainText.of(parse(markdown, Author.PUBLISHER, 1));
    }

    /** Both {@link #html} and {@link #text} for the effort of one. */
    public static Passage passage(String markdown, int topLevel) {
        return Unmarked.passage(markdown).orElseGet(() -> parsed(markdown, topLevel));
    }

    static Passage parsed(String markdown, int topLevel) {
        Node document = parse(markdown, Author.PUBLISHER, topLevel);
        return new Passage(render(NOTICE, document, markdown), PlainText.of(document));
    }

    private static Node parse(String markdown, Author author, int topLevel) {
        if (marks(markdown) > MOST_MARKS) {
            return asWritten(markdown);
        }
        try {
            Node document = PARSER.parse(markdown);
            document.accept(new Tidying(author, topLevel));
            return document;
        } catch (IllegalArgumentException tooManyCells) {
            return asWritten(markdown);
        }
    }

    /** How many brackets, and runs of stars or underscores, may open a link or an emphasis. */
    private static int marks(String markdown) {
        int marks = 0;
        char before = ' ';
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '[' || ((c == '*' || c == '_') && c != before)) {
                marks++;
            }
            before = c;
        }
        return marks;
    }

    private static SafeHtml render(HtmlRenderer renderer, Node document, String markdown) {
        try {
            return rendered(renderer, document);
        } catch (Bounded.Exceeded tooLong) {
            return rendered(renderer, asWritten(markdown));
        }
    }

    private static SafeHtml rendered(HtmlRenderer renderer, Node document) {
        Bounded html = new Bounded(LONGEST);
        renderer.render(document, html);
        return new SafeHtml(html.toString().strip());
    }

    private static Node asWritten(String markdown) {
        FencedCodeBlock block = new FencedCodeBlock();
        int longestWhenEscaped = LONGEST / "&quot;".length() - 100;
        block.setLiteral(Unwanted.removedFrom(markdown.substring(0, Math.min(markdown.length(), longestWhenEscaped))));
        return block;
    }

    /** No pass of a sanitizer follows: every tag and attribute is the renderer's own, none comes from the text. */
    private static HtmlRenderer renderer(Supplier<Attributes> attributes) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto", "tel")))
                .percentEncodeUrls(true)
                .extensions(TABLES)
                .nodeRendererFactory(VoidElements::new)
                .attributeProviderFactory(context -> attributes.get())
                .build();
    }
}
