package babillard.search;

/** A field of the documents, and how much a word in it weighs; a boost of 0 means 1, as in lunr.js. */
public record Field(String name, double boost) {
    /** So that the thousandths of a weight, twice boosted, are an int whatever the index. */
    private static final double HEAVIEST = 200;

    public Field {
        if (name.isEmpty() || name.equals("_index") || name.indexOf('/') >= 0 || PropertyOrder.isArrayIndex(name)) {
            throw new IllegalArgumentException("not the name of a field: " + name);
        }
        boost = checkedBoost(boost);
    }

    public Field(String name) {
        this(name, 1);
    }

    static double checkedBoost(double boost) {
        if (!(boost >= 0 && boost <= HEAVIEST)) {
            throw new IllegalArgumentException("not a boost: " + boost);
        }
        return boost == 0 ? 1 : boost;
    }
}
