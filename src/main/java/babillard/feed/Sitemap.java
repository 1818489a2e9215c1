package babillard.feed;

import babillard.offer.Offer;
import babillard.site.Artifact;
import babillard.site.Kind;
import babillard.site.Language;
import babillard.site.SitePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** The pages that search engines are to know: those that ask not to be indexed are not among them. */
final class Sitemap {
    private static final int MOST = 50_000;
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static final SortedMap<String, SitePath> NOWHERE_ELSE = Collections.emptySortedMap();

    private final FeedInput input;
    private final Map<SitePath, String> changed = new TreeMap<>();
    private final Map<SitePath, SortedMap<String, SitePath>> translations;

    private Sitemap(FeedInput input, Map<SitePath, SortedMap<String, SitePath>> translations) {
        this.input = input;
        this.translations = translations;
        for (Offer offer : input.catalogue().open()) {
            changed.put(
                    SitePath.offer(offer.id()),
                    input.item(offer).updated().toLocalDate().toString());
        }
    }

    static List<Artifact> artifacts(FeedInput input, List<SitePath> pages, List<Language> languages) {
        return artifacts(input, pages, languages, MOST);
    }

    /** One file, or an index over files of at most so many addresses. */
    static List<Artifact> artifacts(FeedInput input, List<SitePath> pages, List<Language> languages, int most) {
        Sitemap map = new Sitemap(input, translations(pages, languages));
        List<SitePath> known = pages.stream().filter(map::isIndexed).sorted().toList();
        SitePath first = new SitePath("sitemap.xml");
        if (known.size() <= most) {
            return List.of(map.urls(first, known));
        }
        List<Artifact> parts = new ArrayList<>();
        for (int from = 0; from < known.size(); from += most) {
            SitePath path = new SitePath("sitemap-" + (parts.size() + 1) + ".xml");
            parts.add(map.urls(path, known.subList(from, Math.min(known.size(), from + most))));
        }
        List<SitePath> paths = parts.stream().map(Artifact::path).toList();
        parts.add(map.file(first, "sitemapindex", "sitemap", paths));
        return parts;
    }

    /** For each page that is there in several languages, where it is in each. */
    private static Map<SitePath, SortedMap<String, SitePath>> translations(
            List<SitePath> pages, List<Language> languages) {
        Set<SitePath> known = new HashSet<>(pages);
        Map<SitePath, SortedMap<String, SitePath>> translations = new HashMap<>();
        for (SitePath page : pages) {
            SortedMap<String, SitePath> same = new TreeMap<>();
            languages.stream()
                    .filter(language -> page.isFolder() && known.contains(language.path(page)))
                    .forEach(language -> same.put(language.code(), language.path(page)));
            if (same.size() > 1) {
                same.values().forEach(path -> translations.put(path, same));
            }
        }
        return translations;
    }

    private boolean isIndexed(SitePath page) {
        return page.isOffer() ? changed.containsKey(page) : !page.value().equals("404.html");
    }

    private Artifact urls(SitePath path, List<SitePath> pages) {
        return file(path, "urlset", "url", pages);
    }

    private Artifact file(SitePath path, String root, String element, List<SitePath> targets) {
        return new Artifact(path, Kind.FEED, out -> XmlPrinter.print(out, xml -> print(xml, root, element, targets)));
    }

    private void print(XmlPrinter xml, String root, String element, List<SitePath> targets) throws XMLStreamException {
        xml.start(root);
        xml.attribute("xmlns", NAMESPACE);
        if (!translations.isEmpty() && element.equals("url")) {
            xml.attribute("xmlns:xhtml", "http://www.w3.org/1999/xhtml");
        }
        xml.newLine();
        for (SitePath target : targets) {
            xml.start(element);
            xml.element("loc", input.absolute(target));
            String day = changed.get(target);
            if (day != null) {
                xml.element("lastmod", day);
            }
            for (var same : translations.getOrDefault(target, NOWHERE_ELSE).entrySet()) {
                xml.empty("xhtml:link");
                xml.attribute("rel", "alternate");
                xml.attribute("hreflang", same.getKey());
                xml.attribute("href", input.absolute(same.getValue()));
            }
            xml.end();
        }
        xml.end();
    }
}
