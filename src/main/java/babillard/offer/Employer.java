package babillard.offer;

import babillard.text.Slug;
import java.util.Locale;
import java.util.Optional;

/** Who offers the post, under its canonical name, with what the alias file tells of it. */
public record Employer(
        String name,
        Slug slug,
        Optional<String> shortName,
        Kind kind,
        Optional<String> website,
        Optional<String> contact) {
    /** The families of employers that visitors know. */
    public enum Kind {
        INSTITUTION,
        PROVINCE,
        COMMUNE,
        ESTABLISHMENT,
        OTHER;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Employer(
            String name, Optional<String> shortName, Kind kind, Optional<String> website, Optional<String> contact) {
        this(name, Slug.of(name), shortName, kind, website, contact);
    }

    /** An employer of whom nothing but the printed name is known. */
    public static Employer unknown(String name) {
        return new Employer(name, Optional.empty(), Kind.OTHER, Optional.empty(), Optional.empty());
    }
}
