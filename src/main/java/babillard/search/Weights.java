package babillard.search;

/**
 * How much a term tells of a field of a document, in thousandths: the formula BM25 as lunr.js computes and rounds it.
 * The order of the operations is that of lunr.js too, since each rounds.
 */
final class Weights {
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private Weights() {}

    /** How soon further occurrences tell nothing more, in a field that is so long in relation to the others. */
    static double saturation(double relativeLength) {
        return K1 * (1 - B + B * relativeLength);
    }

    /** What a term is worth that stands in {@code holders} fields of {@code documents} documents. */
    static double idf(int holders, int documents) {
        double x = (documents - holders + 0.5) / (holders + 0.5);
        return StrictMath.log(1 + Math.abs(x));
    }

    static int thousandths(double idf, int count, double saturation, double fieldBoost, double documentBoost) {
        double score = idf * ((K1 + 1) * count) / (saturation + count);
        score *= fieldBoost;
        score *= documentBoost;
        return rounded(score * 1000);
    }

    /** As {@code Math.round}, which takes the bits of a number apart, does it with what is not negative. */
    private static int rounded(double score) {
        int whole = (int) score;
        return score - whole >= 0.5 ? whole + 1 : whole;
    }
}
