package babillard.feed;

import babillard.site.BaseUrl;
import java.util.List;

/** What a host is to say of the files it serves, in the form that several static hosts read: {@code _headers}. */
final class HostHeaders {
    private static final String OPEN = "Access-Control-Allow-Origin: *";
    private static final String BRIEF = "Cache-Control: public, max-age=300, must-revalidate";

    /** That of the pages, and what only a header can say; a reader of PDF is the browser's own affair. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self';"
            + " connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self';"
            + " frame-ancestors 'none'";

    private record Rule(String paths, List<String> headers) {
        private Rule(String paths, String... headers) {
            this(paths, List.of(headers));
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "*",
                    "X-Content-Type-Options: nosniff",
                    "Referrer-Policy: strict-origin-when-cross-origin",
                    "X-Frame-Options: DENY",
                    "Content-Security-Policy: " + POLICY,
                    BRIEF),
            new Rule("sw.js", "! Cache-Control", "Cache-Control: no-cache"),
            new Rule("*.pdf", "! Content-Security-Policy"),
            new Rule("assets/*", "! Cache-Control", "Cache-Control: public, max-age=31536000, immutable"),
            new Rule("*.rss", "Content-Type: application/rss+xml; charset=utf-8", OPEN),
            new Rule("*.atom", "Content-Type: application/atom+xml; charset=utf-8", OPEN),
            new Rule("*.ics", "Content-Type: text/calendar; charset=utf-8", OPEN),
            new Rule("*/offres.json", "Content-Type: application/feed+json; charset=utf-8", OPEN),
            new Rule("offres.json", "Content-Type: application/feed+json; charset=utf-8", OPEN),
            new Rule("offres-*.json", "Content-Type: application/feed+json; charset=utf-8", OPEN),
            new Rule(":list/offres-*.json", "Content-Type: application/feed+json; charset=utf-8", OPEN),
            new Rule(":kind/:list/offres-*.json", "Content-Type: application/feed+json; charset=utf-8", OPEN),
            new Rule("*.ndjson", "Content-Type: application/x-ndjson; charset=utf-8"),
            new Rule("*.jsonld", "Content-Type: application/ld+json; charset=utf-8", OPEN),
            new Rule("*.webmanifest", "Content-Type: application/manifest+json; charset=utf-8"),
            new Rule("opensearch.xml", "Content-Type: application/opensearchdescription+xml; charset=utf-8"),
            new Rule("api/*", OPEN),
            new Rule("search/*", OPEN));

    private HostHeaders() {}

    static String of(BaseUrl base) {
        StringBuilder file = new StringBuilder();
        for (Rule rule : RULES) {
            file.append(base.path()).append(rule.paths()).append('\n');
            for (String header : rule.headers()) {
                file.append("  ").append(header).append('\n');
            }
        }
        return file.toString();
    }
}
