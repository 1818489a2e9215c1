package babillard.offer;

import babillard.text.Slug;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How the administration names an offer, such as {@code 3134-25-0014/SR}, with the date printed after it. The address
 * and the feed identity, {@code id}, come from the printed name alone, so that they never change.
 */
public record Reference(String printed, Optional<LocalDate> date, Slug id) {
    public Reference {
        if (printed.isBlank()) {
            throw new IllegalArgumentException("a reference is not blank");
        }
    }

    public Reference(String printed, Optional<LocalDate> date) {
        this(printed, date, Slug.of(printed));
    }
}
