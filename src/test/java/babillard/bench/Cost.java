package babillard.bench;

/** Processor seconds, those of children included, and megabytes at the peak. */
record Cost(double seconds, int megabytes) {
    /** The cheaper in each respect: what else runs on a machine only ever adds. */
    Cost least(Cost other) {
        return new Cost(Math.min(seconds, other.seconds), Math.min(megabytes, other.megabytes));
    }
}
