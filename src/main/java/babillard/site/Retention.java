package babillard.site;

import java.util.Optional;

/**
 * How long the portal remembers: for how many days a withdrawn offer leaves a page, for how many months a closed one keeps
 * its own (without a number, for ever), and whether that still says whom to ask.
 */
public record Retention(int withdrawnDays, Optional<Integer> closedMonths, boolean closedContacts) {
    public static final Retention USUAL = new Retention(90, Optional.empty(), true);
}
