package babillard.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A name as it stands in an address: ASCII letters in lower case, digits and single hyphens. */
public record Slug(String value) implements Comparable<Slug> {
    private static final int LONGEST = 100;

    public Slug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    /** The slug of any text; what has no Latin letter or digit, or is very long, is told apart by a hash. */
    public static Slug of(String text) {
        String slug = hyphenated(Folding.fold(text));
        if (slug.isEmpty()) {
            return new Slug(hash(text));
        }
        if (slug.length() > LONGEST) {
            return new Slug(withoutTrailingHyphen(slug.substring(0, LONGEST)) + "-" + hash(text));
        }
        return new Slug(slug);
    }

    private static String hyphenated(String folded) {
        StringBuilder slug = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (isLetterOrDigit(c)) {
                slug.append(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        return withoutTrailingHyphen(slug.toString());
    }

    private static String withoutTrailingHyphen(String slug) {
        return slug.endsWith("-") ? slug.substring(0, slug.length() - 1) : slug;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isSlug(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) != '-' && !isLetterOrDigit(value.charAt(i))) {
                return false;
            }
        }
        return !value.isEmpty() && !value.startsWith("-") && !value.endsWith("-");
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    // Asked for so often that the way of records, through invokedynamic, shows.
    @Override
    public boolean equals(Object other) {
        return other instanceof Slug slug && value.equals(slug.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
