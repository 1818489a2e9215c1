package babillard.offer;

import babillard.text.Slug;
import java.time.LocalDate;
import java.util.Optional;

/** How the administration names an offer, such as {@code 3134-25-0014/SR}, with the date printed after it. */
public record Reference(String printed, Optional<LocalDate> date) {
    public Reference {
        if (printed.isBlank()) {
            throw new IllegalArgumentException("a reference is not blank");
        }
    }

    /** The address and the feed identity come from this alone, so that they never change. */
    public Slug id() {
        return Slug.of(printed);
    }
}
