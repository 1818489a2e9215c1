package babillard.offer;

import babillard.text.Slug;
import java.util.Optional;

/** A commune in which one works, with its province when the alias file tells it. */
public record Place(String name, Slug slug, Optional<String> province) {
    public Place(String name, Optional<String> province) {
        this(name, Slug.of(name), province);
    }
}
