package babillard.site;

import java.net.URI;
import java.util.Locale;

/** The address under which the site is served, such as {@code https://emploi.example/portail/}; it makes every link. */
public record BaseUrl(URI root) {
    public BaseUrl {
        String scheme = root.getScheme();
        if (scheme == null || !scheme.toLowerCase(Locale.ROOT).matches("https?") || root.getHost() == null) {
            throw new IllegalArgumentException("not an http or https address: " + root);
        }
        if (root.getRawQuery() != null || root.getRawFragment() != null || root.getRawUserInfo() != null) {
            throw new IllegalArgumentException("an address without query, fragment or user is needed: " + root);
        }
        root = root.getRawPath().endsWith("/") ? root : URI.create(root + "/");
    }

    /** The path of the site on its host, with a slash at both ends. */
    public String path() {
        return root.getRawPath();
    }

    /** How a page of the site links to another: from the root of the host. */
    public String link(SitePath path) {
        return path() + path.address();
    }

    /** How the world links to a page of the site. */
    public String absolute(SitePath path) {
        return root + path.address();
    }
}
