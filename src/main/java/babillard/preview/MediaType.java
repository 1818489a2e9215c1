package babillard.preview;

import java.util.Map;

/** What a file is on the wire, by its name. */
record MediaType(String value, boolean isText) {
    private static final String TEXT = "; charset=utf-8";
    private static final MediaType UNKNOWN = new MediaType("application/octet-stream", false);
    private static final MediaType FEED = new MediaType("application/feed+json" + TEXT, true);
    private static final Map<String, MediaType> BY_EXTENSION = Map.ofEntries(
            text("html", "text/html"),
            text("css", "text/css"),
            text("js", "text/javascript"),
            text("mjs", "text/javascript"),
            text("txt", "text/plain"),
            text("csv", "text/csv"),
            text("ics", "text/calendar"),
            text("svg", "image/svg+xml"),
            text("xml", "application/xml"),
            text("rss", "application/rss+xml"),
            text("atom", "application/atom+xml"),
            text("json", "application/json"),
            text("jsonld", "application/ld+json"),
            text("ndjson", "application/x-ndjson"),
            text("webmanifest", "application/manifest+json"),
            binary("pdf", "application/pdf"),
            binary("png", "image/png"),
            binary("jpg", "image/jpeg"),
            binary("jpeg", "image/jpeg"),
            binary("webp", "image/webp"),
            binary("avif", "image/avif"),
            binary("gif", "image/gif"),
            binary("ico", "image/x-icon"),
            binary("woff2", "font/woff2"));

    static MediaType of(String file) {
        if (file.equals("offres.json")) {
            return FEED;
        }
        return BY_EXTENSION.getOrDefault(file.substring(file.lastIndexOf('.') + 1), UNKNOWN);
    }

    boolean isPage() {
        return value.startsWith("text/html");
    }

    private static Map.Entry<String, MediaType> text(String extension, String type) {
        return Map.entry(extension, new MediaType(type + TEXT, true));
    }

    private static Map.Entry<String, MediaType> binary(String extension, String type) {
        return Map.entry(extension, new MediaType(type, false));
    }
}
