package babillard.check;

import babillard.check.Destination.Nowhere;
import babillard.check.Destination.Place;
import babillard.check.Finding.Flaw;
import babillard.site.BaseUrl;
import babillard.site.SitePath;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Follows the links between the pages of a site. A link is judged as soon as its page is seen; only those to an id of
 * another page wait, and of each page only the ids are kept.
 */
final class Crossings {
    private final Compass compass;
    private final String root;
    private final Map<String, SitePath> byLink;
    private final Set<SitePath> closed;
    private final Findings findings;
    private final Languages languages = new Languages();
    private final Map<SitePath, List<Word>> ids = new ConcurrentHashMap<>();
    private final Words words;
    private final Map<String, Way> ways = new ConcurrentHashMap<>();

    Crossings(BaseUrl base, Collection<SitePath> paths, Set<SitePath> closed, Words words, Findings findings) {
        this.compass = new Compass(base);
        this.root = base.path();
        this.byLink = new HashMap<>();
        this.closed = new HashSet<>(closed);
        this.words = words;
        this.findings = findings;
        for (SitePath path : paths) {
            byLink.put(root + path.address(), path);
            byLink.put(root + path.value(), path);
        }
    }

    void see(SitePath page, Mentions mentions) {
        WordSet own = new WordSet();
        for (Word id : mentions.ids()) {
            if (!own.add(id)) {
                findings.add(page, Flaw.DUPLICATE_ID, id.text());
            }
        }
        ids.put(page, mentions.ids());
        for (Word link : mentions.links()) {
            Way way = way(page, link);
            if (!way.isSound()) {
                follow(page, way, own);
            }
        }
        if (!mentions.languages().isEmpty()) {
            languages.see(page, targets(page, mentions.languages()));
        }
    }

    private Set<SitePath> targets(SitePath page, List<Word> links) {
        Set<SitePath> targets = new HashSet<>();
        for (Word link : links) {
            Optional<SitePath> target = way(page, link).target();
            if (target.isPresent()) {
                targets.add(target.get());
            }
        }
        return targets;
    }

    private Way way(SitePath page, Word link) {
        Optional<Way> known = link.way();
        return known.isPresent() ? known.get() : found(page, link);
    }

    private Way found(SitePath page, Word link) {
        String text = link.text();
        if (text.startsWith("#")) {
            return link.leads(Way.within(text, id(Compass.fragment(text.strip()))));
        }
        Way way = way(text, compass.from(page, text));
        if (Compass.isFromAnywhere(text)) {
            return link.leads(way);
        }
        return way.isToId() && !way.leadsTo(page)
                ? shared(text + " " + way.target().orElse(page), way)
                : way;
    }

    private Word id(String fragment) {
        return fragment.isEmpty() ? Word.NONE : words.of(fragment);
    }

    private Way shared(String key, Way way) {
        Way other = ways.putIfAbsent(key, way);
        return other == null ? way : other;
    }

    private Way way(String link, Destination destination) {
        if (destination instanceof Nowhere nowhere) {
            return Way.astray(link, nowhere.flaw());
        }
        if (destination instanceof Place place) {
            return at(place.address())
                    .map(target -> Way.to(link, target, id(place.fragment()), closed.contains(target)))
                    .orElseGet(() -> Way.astray(link, Flaw.DEAD_LINK));
        }
        return Way.OUT;
    }

    private void follow(SitePath page, Way way, WordSet own) {
        if (way.flaw().isPresent()) {
            findings.add(page, way.flaw().get(), way.link());
        }
        Optional<SitePath> target = way.target();
        if (way.isToClosed()
                && target.filter(offer -> mayListClosed(page, offer)).isEmpty()) {
            findings.add(page, Flaw.CLOSED_OFFER, way.link());
        }
        if (way.isToId() && target.isPresent() && !target.get().equals(page)) {
            way.isIn(page);
        } else if (way.isToId() && !own.contains(way.id())) {
            findings.add(page, Flaw.DEAD_FRAGMENT, way.link());
        }
    }

    private static boolean mayListClosed(SitePath page, SitePath offer) {
        return page.equals(offer) || page.isArchive();
    }

    /** Whether an offer lies there that is closed. */
    boolean isClosed(String address) {
        return at(address).filter(closed::contains).isPresent();
    }

    private Optional<SitePath> at(String address) {
        return Optional.ofNullable(byLink.get(root + address));
    }

    /** Judges the links to ids, when all pages have been seen; a file that is no page has ids of its own kind. */
    void finish() {
        words.all().forEach(word -> word.way().ifPresent(this::judge));
        ways.values().forEach(this::judge);
        ways.clear();
        languages.finish(findings);
    }

    private void judge(Way way) {
        Optional<List<Word>> known = way.target().map(ids::get);
        if (way.first().isPresent() && known.isPresent() && !known.get().contains(way.id())) {
            findings.add(way.first().get(), Flaw.DEAD_FRAGMENT, way.link());
        }
    }
}
