package babillard.site;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the portal declares to machines beside its masthead: under which licence its data are, whom to tell of a weakness
 * and until when that holds, which hub spreads the news, and how long a withdrawn offer leaves a page.
 */
public record Imprint(
        Optional<String> licence,
        Optional<String> securityContact,
        Optional<LocalDate> securityExpires,
        Optional<String> hub,
        int withdrawnDays) {
    public static final int USUAL_WITHDRAWN_DAYS = 90;

    public static final Imprint NONE =
            new Imprint(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), USUAL_WITHDRAWN_DAYS);
}
