package babillard.portal;

import babillard.catalogue.Catalogue;
import babillard.check.SiteCheck;
import babillard.check.TreeCheck;
import babillard.offer.Offer;
import babillard.site.Artifact;
import babillard.site.BaseUrl;
import babillard.site.Inspection;
import babillard.site.Inspector;
import babillard.site.Kind;
import babillard.site.Site;
import babillard.site.SitePath;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a site must pass before it is published; with {@code --verify}, a second parser reads every page as well. */
final class Scrutiny {
    private Scrutiny() {}

    static Inspector of(Order order, Site site, Catalogue catalogue) {
        Set<SitePath> closed =
                catalogue.closed().stream().map(Offer::id).map(SitePath::offer).collect(Collectors.toSet());
        Set<SitePath> paths = site.artifacts().keySet();
        BaseUrl base = order.masthead().base();
        return order.verify()
                ? notes -> new Twice(new SiteCheck(base, paths, closed), new TreeCheck(base, paths, closed))
                : notes -> new SiteCheck(base, paths, closed, notes);
    }

    private record Twice(Inspection usual, TreeCheck second) implements Inspection {
        @Override
        public void see(Artifact artifact, byte[] bytes) {
            usual.see(artifact, bytes);
            if (artifact.kind() == Kind.PAGE) {
                second.see(artifact.path(), bytes);
            }
        }

        @Override
        public byte[] notes() {
            return usual.notes();
        }

        @Override
        public List<String> findings() {
            List<String> findings = usual.findings();
            return findings.isEmpty() ? second.findings() : findings;
        }
    }
}
