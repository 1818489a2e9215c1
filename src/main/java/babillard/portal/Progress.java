package babillard.portal;

/** Hears how far a build has come; called from several threads. */
@FunctionalInterface
public interface Progress {
    /** For whoever does not look. */
    Progress UNSEEN = (done, all) -> {};

    /** So many notices of all are read. */
    void read(int done, int all);
}
