package babillard.check;

import babillard.check.Destination.Nowhere;
import babillard.check.Destination.Place;
import babillard.check.Destination.World;
import babillard.check.Finding.Flaw;
import babillard.site.BaseUrl;
import babillard.site.SitePath;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/** Tells where a link leads, as a browser would. */
record Compass(BaseUrl base) {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    Destination from(SitePath page, String written) {
        String link = written.strip();
        String root = base.root().toString();
        if (link.startsWith(root)) {
            return place(link.substring(root.length()));
        }
        int colon = schemeEnd(link);
        if (colon >= 0) {
            return SCHEMES.contains(link.substring(0, colon).toLowerCase(Locale.ROOT))
                    ? new World()
                    : new Nowhere(Flaw.UNSAFE_ADDRESS);
        }
        if (link.startsWith("//")) {
            return new Nowhere(Flaw.UNSAFE_ADDRESS);
        }
        if (link.startsWith("/")) {
            return link.startsWith(base.path())
                    ? place(link.substring(base.path().length()))
                    : new Nowhere(Flaw.OUTSIDE_BASE);
        }
        return beside(page, link);
    }

    /** Whether a link leads to the same place from every page. */
    static boolean isFromAnywhere(String written) {
        String link = written.strip();
        return link.startsWith("/") || schemeEnd(link) >= 0;
    }

    private static Destination beside(SitePath page, String link) {
        int end = pathEnd(link);
        if (end == 0) {
            return place(page.address() + link);
        }
        String folder = page.value().substring(0, page.value().lastIndexOf('/') + 1);
        Deque<String> names = new ArrayDeque<>();
        boolean toFolder = false;
        for (String name : (folder + link.substring(0, end)).split("/", -1)) {
            boolean up = name.equals("..");
            toFolder = up || name.equals(".") || name.isEmpty();
            if (up && names.isEmpty()) {
                return new Nowhere(Flaw.OUTSIDE_BASE);
            }
            if (up) {
                names.removeLast();
            } else if (!toFolder) {
                names.addLast(name);
            }
        }
        String slash = toFolder && !names.isEmpty() ? "/" : "";
        return place(String.join("/", names) + slash + link.substring(end));
    }

    private static Place place(String address) {
        return new Place(decoded(address.substring(0, pathEnd(address))), fragment(address));
    }

    /** The id to which a link leads; empty when it leads to a page as a whole. */
    static String fragment(String link) {
        int hash = link.indexOf('#');
        return hash < 0 ? "" : decoded(link.substring(hash + 1));
    }

    private static int pathEnd(String link) {
        for (int i = 0; i < link.length(); i++) {
            if (link.charAt(i) == '?' || link.charAt(i) == '#') {
                return i;
            }
        }
        return link.length();
    }

    private static String decoded(String part) {
        if (part.indexOf('%') < 0) {
            return part;
        }
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return part;
        }
    }

    /** Where the scheme ends; a colon behind a slash, a question mark or a hash ends none. */
    private static int schemeEnd(String link) {
        for (int i = 0; i < link.length(); i++) {
            char c = link.charAt(i);
            if (c == ':') {
                return i;
            }
            if (c == '/' || c == '?' || c == '#') {
                return -1;
            }
        }
        return -1;
    }
}
