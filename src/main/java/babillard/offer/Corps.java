package babillard.offer;

import babillard.text.Slug;
import java.util.Optional;

/** A body of civil servants (rédacteur, attaché), under its canonical name, with its category when it is known. */
public record Corps(String name, Slug slug, Optional<Category> category) {
    /** The hierarchical level of a corps, from A down to D. */
    public enum Category {
        A,
        B,
        C,
        D
    }

    public Corps(String name, Optional<Category> category) {
        this(name, Slug.of(name), category);
    }

    public static Corps unknown(String name) {
        return new Corps(name, Optional.empty());
    }
}
