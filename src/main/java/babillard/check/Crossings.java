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
    private final Map<SitePath, String[]> ids = new ConcurrentHashMap<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Map<Crossing, SitePath> waiting = new ConcurrentHashMap<>();

    /** A link to an id of another page. */
    private record Crossing(SitePath to, String fragment, String link) {}

    Crossings(BaseUrl base, Collection<SitePath> paths, Set<SitePath> closed, Findings findings) {
        this.compass = new Compass(base);
        this.root = base.path();
        this.byLink = new HashMap<>();
        this.closed = Set.copyOf(closed);
        this.findings = findings;
        for (SitePath path : paths) {
            byLink.put(root + path.address(), path);
            byLink.put(root + path.value(), path);
        }
    }

    void see(SitePath page, Anatomy anatomy) {
        Set<String> own = new HashSet<>();
        for (String id : anatomy.ids()) {
            if (!own.add(id)) {
                findings.add(page, Flaw.DUPLICATE_ID, id);
            }
        }
        // The same few names stand in nearly every page.
        ids.put(
                page,
                own.stream().map(id -> names.computeIfAbsent(id, name -> name)).toArray(String[]::new));
        for (String link : anatomy.links()) {
            follow(page, link, own);
        }
    }

    private void follow(SitePath page, String link, Set<String> own) {
        SitePath plain = byLink.get(link);
        if (plain != null) {
            arrive(page, link, plain, "", own);
            return;
        }
        Destination destination = compass.from(page, link);
        if (destination instanceof Nowhere nowhere) {
            findings.add(page, nowhere.flaw(), link);
        } else if (destination instanceof Place place) {
            at(place.address())
                    .ifPresentOrElse(
                            target -> arrive(page, link, target, place.fragment(), own),
                            () -> findings.add(page, Flaw.DEAD_LINK, link));
        }
    }

    private void arrive(SitePath page, String link, SitePath target, String fragment, Set<String> own) {
        if (closed.contains(target) && !mayListClosed(page, target)) {
            findings.add(page, Flaw.CLOSED_OFFER, link);
        }
        if (fragment.isEmpty()) {
            return;
        }
        if (!target.equals(page)) {
            waiting.merge(
                    new Crossing(target, fragment, link), page, (one, other) -> one.compareTo(other) < 0 ? one : other);
        } else if (!own.contains(fragment)) {
            findings.add(page, Flaw.DEAD_FRAGMENT, link);
        }
    }

    private static boolean mayListClosed(SitePath page, SitePath offer) {
        return page.equals(offer) || page.isArchive();
    }

    Optional<SitePath> at(String address) {
        return Optional.ofNullable(byLink.get(root + address));
    }

    /** Judges the links to ids, when all pages have been seen; a file that is no page has ids of its own kind. */
    void finish() {
        waiting.forEach((crossing, page) -> {
            String[] known = ids.get(crossing.to());
            if (known != null && !List.of(known).contains(crossing.fragment())) {
                findings.add(page, Flaw.DEAD_FRAGMENT, crossing.link());
            }
        });
        waiting.clear();
    }
}
