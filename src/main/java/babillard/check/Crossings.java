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
import java.util.stream.Collectors;

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
        Set<String> own = new HashSet<>();
        for (Word id : mentions.ids()) {
            if (!own.add(id.text())) {
                findings.add(page, Flaw.DUPLICATE_ID, id.text());
            }
        }
        ids.put(page, mentions.ids());
        for (Word link : mentions.links()) {
            if (link.text().startsWith("#")) {
                followWithin(page, link.text(), own);
            } else {
                follow(page, way(page, link), own);
            }
        }
        if (!mentions.languages().isEmpty()) {
            languages.see(
                    page,
                    mentions.languages().stream()
                            .flatMap(link -> way(page, link).target().stream())
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    private void followWithin(SitePath page, String link, Set<String> own) {
        String fragment = Compass.fragment(link.strip());
        if (!fragment.isEmpty() && !own.contains(fragment)) {
            findings.add(page, Flaw.DEAD_FRAGMENT, link);
        }
    }

    private Way way(SitePath page, Word link) {
        Optional<Way> known = link.way();
        if (known.isPresent()) {
            return known.get();
        }
        Way way = way(link.text(), compass.from(page, link.text()));
        if (link.isFromRoot()) {
            return link.leads(way);
        }
        return way.isToId() && !way.leadsTo(page)
                ? shared(link.text() + " " + way.target().orElse(page), way)
                : way;
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
                    .map(target -> Way.to(link, target, place.fragment(), closed.contains(target)))
                    .orElseGet(() -> Way.astray(link, Flaw.DEAD_LINK));
        }
        return Way.OUT;
    }

    private void follow(SitePath page, Way way, Set<String> own) {
        if (way.target().isEmpty()) {
            way.flaw().ifPresent(flaw -> findings.add(page, flaw, way.link()));
            return;
        }
        SitePath target = way.target().get();
        if (way.isToClosed() && !mayListClosed(page, target)) {
            findings.add(page, Flaw.CLOSED_OFFER, way.link());
        }
        if (way.isToId() && !target.equals(page)) {
            way.isIn(page);
        } else if (way.isToId() && !own.contains(way.fragment())) {
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
        if (way.first().isPresent()
                && known.isPresent()
                && known.get().stream().noneMatch(id -> id.text().equals(way.fragment()))) {
            findings.add(way.first().get(), Flaw.DEAD_FRAGMENT, way.link());
        }
    }
}
