package babillard.site;

/** Who inspects a site, given the notes that were left of the one that stands; they are empty when there are none. */
@FunctionalInterface
public interface Inspector {
    Inspection after(byte[] notes);
}
