package babillard.preview;

import babillard.site.Site;
import java.util.List;
import java.util.function.Supplier;

/** What is shown: a site, and what of it costs so much that it is laid out only when somebody asks for it. */
public record Shown(Site site, Supplier<Site> rest) {
    static final Shown NOTHING = of(Site.of(List.of()));

    /** A site that is all there. */
    public static Shown of(Site site) {
        return new Shown(site, () -> site);
    }
}
