package babillard.check;

import babillard.check.Finding.Flaw;
import babillard.site.BaseUrl;
import babillard.site.SitePath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Looks at finished HTML once more with a parser that is not ours: at its links and ids, title, language, headings. */
public final class TreeCheck {
    private static final String UTF_8 = "UTF-8";

    private final Findings findings = new Findings();
    private final Words words = new Words();
    private final Crossings crossings;

    public TreeCheck(BaseUrl base, Collection<SitePath> paths, Set<SitePath> closed) {
        this.crossings = new Crossings(base, paths, closed, words, findings);
    }

    /** Looks at one page of the site. */
    public void see(SitePath page, byte[] html) {
        Document document = parse(html);
        crossings.see(page, words.of(anatomy(document)));
        if (document.title().isBlank()) {
            findings.add(page, Flaw.NO_TITLE, "");
        }
        if (document.select("html[lang]").attr("lang").isBlank()) {
            findings.add(page, Flaw.NO_LANGUAGE, "");
        }
        int headings = document.select("h1").size();
        if (headings != 1) {
            findings.add(page, Flaw.NOT_ONE_HEADING, Integer.toString(headings));
        }
    }

    static Anatomy anatomy(Document document) {
        Anatomy anatomy = Anatomy.empty();
        document.getAllElements()
                .forEach(element -> element.attributes().forEach(attribute -> {
                    String name = attribute.getKey();
                    if (PageScanner.ATTRIBUTES.contains(name)) {
                        anatomy.attribute(name, attribute.getValue());
                    }
                }));
        anatomy.languages().addAll(document.select("link[hreflang][href]").eachAttr("href"));
        return anatomy;
    }

    static Document parse(byte[] html) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(html), UTF_8, "");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What is wrong, when every page has been seen. */
    public List<String> findings() {
        crossings.finish();
        return findings.lines();
    }
}
