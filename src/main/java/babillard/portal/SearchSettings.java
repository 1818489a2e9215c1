package babillard.portal;

import babillard.search.SearchLimits;

/**
 * How the search is laid out, whether it knows the texts of closed offers, and whether what it was made from is published
 * beside it.
 */
public record SearchSettings(SearchLimits limits, boolean closedText, boolean debug) {
    public static final SearchSettings USUAL = new SearchSettings(SearchLimits.USUAL, false, false);

    /** Settings as the configuration tells them, sizes in kilobytes after compression. */
    public static SearchSettings of(int whole, int shard, int documents, boolean closedText, boolean debug) {
        return new SearchSettings(SearchLimits.of(whole, shard, documents), closedText, debug);
    }
}
