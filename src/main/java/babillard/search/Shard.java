package babillard.search;

/**
 * What one file of an index in shards holds: neighbouring terms with all their entries; or, of a single term that is
 * too frequent for one file, a part of its documents, those with these {@code entries}.
 */
@SuppressWarnings("ArrayRecordComponent") // as in LunrIndex, into which it points
record Shard(TermRange range, int[] entries) {
    private static final int[] ALL = {};

    static Shard of(TermRange range) {
        return new Shard(range, ALL);
    }

    boolean isPart() {
        return entries.length > 0;
    }
}
