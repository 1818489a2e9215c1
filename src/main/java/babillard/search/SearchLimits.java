package babillard.search;

/**
 * How the index is laid out: up to how many compressed bytes it stays one file, how large a shard should be, and how
 * many documents are shown from one file.
 */
public record SearchLimits(int whole, int shard, int documents) {
    private static final int KILO = 1000;

    public static final SearchLimits USUAL = of(300, 8, 20);

    public SearchLimits {
        if (whole < 0 || shard < 1 || documents < 1) {
            throw new IllegalArgumentException("not limits: " + whole + ", " + shard + ", " + documents);
        }
    }

    /** The limits of files in kilobytes, as the configuration tells them. */
    public static SearchLimits of(int wholeKilobytes, int shardKilobytes, int documents) {
        return new SearchLimits(wholeKilobytes * KILO, shardKilobytes * KILO, documents);
    }
}
