package babillard.search;

/** How much a term tells of a document, in thousandths: the formula BM25 as lunr.js computes and rounds it. */
final class Weights {
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private Weights() {}

    /** What a term is worth that stands in {@code holders} fields of {@code documents} documents. */
    static double idf(int holders, int documents) {
        double x = (documents - holders + 0.5) / (holders + 0.5);
        return StrictMath.log(1 + Math.abs(x));
    }

    static long thousandths(double idf, int count, double relativeLength, double fieldBoost, double documentBoost) {
        double score = idf * ((K1 + 1) * count) / (K1 * (1 - B + B * relativeLength) + count);
        score *= fieldBoost;
        score *= documentBoost;
        return Math.round(score * 1000);
    }
}
