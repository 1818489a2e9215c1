package babillard.site;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the portal declares to machines beside its masthead: under which licence its data are, whom to tell of a weakness
 * and until when that holds, which hub spreads the news.
 */
public record Imprint(
        Optional<String> licence,
        Optional<String> securityContact,
        Optional<LocalDate> securityExpires,
        Optional<String> hub,
        Retention retention) {
    public static final Imprint NONE =
            new Imprint(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Retention.USUAL);
}
