package babillard.markup;

import java.util.Locale;

/** Who wrote a text, and so what it may link to and show. */
enum Author {
    /** An employer: links lead out of the site, pictures are told by their description. */
    PUBLISHER,
    /** The people of the portal: links and pictures of the site itself are welcome as well. */
    EDITOR;

    boolean mayLinkTo(String destination) {
        if (!isPlain(destination)) {
            return false;
        }
        String address = destination.toLowerCase(Locale.ROOT);
        return isWeb(address)
                || address.startsWith("mailto:")
                || address.startsWith("tel:")
                || (this == EDITOR && isInternal(address));
    }

    boolean mayShow(String destination) {
        return this == EDITOR && isPlain(destination) && isInternal(destination);
    }

    static boolean isWeb(String destination) {
        return hasHostAfter("https://", destination) || hasHostAfter("http://", destination);
    }

    private static boolean hasHostAfter(String scheme, String destination) {
        return destination.regionMatches(true, 0, scheme, 0, scheme.length())
                && destination.length() > scheme.length()
                && Character.isLetterOrDigit(destination.charAt(scheme.length()));
    }

    /** A path, query or fragment; {@code //host} and whatever has a scheme lead elsewhere. */
    private static boolean isInternal(String destination) {
        int colon = destination.indexOf(':');
        int slash = destination.indexOf('/');
        return !destination.isEmpty()
                && !destination.startsWith("//")
                && (colon < 0 || (slash >= 0 && slash < colon) || destination.startsWith("#"));
    }

    /** Browsers drop blanks and controls from an address and read a backslash as a slash, so none may stand in one. */
    private static boolean isPlain(String destination) {
        return destination.chars().allMatch(c -> c > ' ' && c != 0x7F && c != '\\');
    }
}
