package babillard.site;

import babillard.text.Slug;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where a file lies in the site, such as {@code employeurs/province-sud/index.html}; the one maker of addresses. */
public record SitePath(String value) implements Comparable<SitePath> {
    private static final String INDEX = "index.html";
    private static final String OFFERS = "offres/";
    private static final int LONGEST = 400;

    public SitePath {
        if (!isSafe(value)) {
            throw new IllegalArgumentException("not a path of the site: " + value);
        }
    }

    /** The path that a text tells, if it can be one of the site. */
    public static Optional<SitePath> parse(String value) {
        return isSafe(value) ? Optional.of(new SitePath(value)) : Optional.empty();
    }

    /** The page of a folder: {@code page("employeurs")} is {@code employeurs/index.html}, {@code page("")} the home. */
    public static SitePath page(String folder) {
        return new SitePath(folder.isEmpty() ? INDEX : folder + "/" + INDEX);
    }

    public static SitePath offer(Slug id) {
        return new SitePath(OFFERS + id + ".html");
    }

    /** The notice as it was published, beside the page made of it. */
    public static SitePath original(Slug id, String extension) {
        return new SitePath(OFFERS + id + "." + extension);
    }

    public static SitePath employer(Slug employer) {
        return page("employeurs/" + employer);
    }

    public static SitePath corps(Slug corps) {
        return page("corps/" + corps);
    }

    public static SitePath place(Slug place) {
        return page("lieux/" + place);
    }

    public static SitePath archive(YearMonth month) {
        return page("archives/" + month);
    }

    /** The page of an offer, open or closed. */
    public boolean isOffer() {
        return value.startsWith(OFFERS)
                && value.endsWith(".html")
                && value.indexOf('/', OFFERS.length()) < 0
                && !value.equals(OFFERS + INDEX);
    }

    /** A page with a folder of its own, whose address ends with a slash. */
    public boolean isFolder() {
        return value.equals(INDEX) || value.endsWith("/" + INDEX);
    }

    /** A list of closed offers, in whatever language. */
    public boolean isArchive() {
        return ("/" + value).contains("/archives/");
    }

    /** A file beside this page: the feed of {@code employeurs/x/index.html} is {@code employeurs/x/offres.rss}. */
    public SitePath beside(String file) {
        return new SitePath(folder() + file);
    }

    /** The {@code number}-th page of the listing that begins at this one. */
    public SitePath numbered(int number) {
        return number == 1 ? this : new SitePath(folder() + "page/" + number + "/" + INDEX);
    }

    /** The address under the root of the site: {@code employeurs/province-sud/} or {@code offres.rss}. */
    public String address() {
        return isFolder() ? value.substring(0, value.length() - INDEX.length()) : value;
    }

    /** The folders that this path needs: {@code a} and {@code a/b} for {@code a/b/c}. */
    Stream<String> folders() {
        return IntStream.range(1, value.length())
                .filter(i -> value.charAt(i) == '/')
                .mapToObj(end -> value.substring(0, end));
    }

    /** The folder that holds this file, with a slash behind it; nothing for the root. */
    String folder() {
        return value.substring(0, value.lastIndexOf('/') + 1);
    }

    /** Whether a text is a path of the site: names of lower-case ASCII, none of which leads elsewhere. */
    public static boolean isSafe(String value) {
        if (value.length() > LONGEST) {
            return false;
        }
        int from = 0;
        for (int slash = value.indexOf('/'); slash >= 0; slash = value.indexOf('/', from)) {
            if (!isName(value, from, slash)) {
                return false;
            }
            from = slash + 1;
        }
        return isName(value, from, value.length());
    }

    private static boolean isName(String value, int from, int to) {
        int dots = 0;
        for (int i = from; i < to; i++) {
            char c = value.charAt(i);
            if (!isPlain(c)) {
                return false;
            }
            dots += c == '.' ? 1 : 0;
        }
        int length = to - from;
        return length > 0 && !(dots == length && length <= 2);
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '@';
    }

    // Asked for so often that the way of records, through invokedynamic, shows.
    @Override
    public boolean equals(Object other) {
        return other instanceof SitePath path && value.equals(path.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
