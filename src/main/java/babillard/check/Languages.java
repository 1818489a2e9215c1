package babillard.check;

import babillard.check.Finding.Flaw;
import babillard.site.SitePath;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Looks whether the pages that are one page in several languages name each other: search engines believe no other. */
final class Languages {
    private final Map<SitePath, Set<SitePath>> named = new ConcurrentHashMap<>();

    void see(SitePath page, Set<SitePath> same) {
        if (!same.isEmpty()) {
            named.put(page, same);
        }
    }

    /** Judges when all pages have been seen. */
    void finish(Findings findings) {
        named.forEach((page, same) -> {
            for (SitePath other : same) {
                if (!named.getOrDefault(other, Set.of()).contains(page)) {
                    findings.add(page, Flaw.ONE_WAY_LANGUAGE, other.toString());
                }
            }
            if (!same.contains(page)) {
                findings.add(page, Flaw.ONE_WAY_LANGUAGE, page.toString());
            }
        });
        named.clear();
    }
}
